using Publication.Content;
using Publication.Rendering;
using Xunit;

namespace Publication.Tests.Rendering;

public class DateWordsTests
{
    private static readonly DateWords English = new(Strings.Read(DefaultTheme.Read(), "en"));

    private static readonly DateWords German = new(Strings.Read(DefaultTheme.Read(), "de"));

    [Theory]
    [InlineData("2025-03-05", "5 March 2025", "5. März 2025")]
    [InlineData("2025-03", "March 2025", "März 2025")]
    [InlineData("2025", "2025", "2025")]
    [InlineData("0987", "987", "987")]
    [InlineData("2024-03~", "about March 2024", "etwa März 2024")]
    [InlineData("2024?", "perhaps 2024", "vielleicht 2024")]
    [InlineData("2024-03-05%", "perhaps about 5 March 2024", "vielleicht etwa 5. März 2024")]
    [InlineData("2025-21", "spring 2025", "Frühling 2025")]
    [InlineData("2025-23~", "about autumn 2025", "etwa Herbst 2025")]
    [InlineData("2025-24", "winter 2025–26", "Winter 2025/26")]
    [InlineData("1999-24", "winter 1999–00", "Winter 1999/00")]
    [InlineData("2025-33", "first quarter of 2025", "erstes Quartal 2025")]
    [InlineData("2025-08/..", "since August 2025", "seit August 2025")]
    [InlineData("../2025-08", "until August 2025", "bis August 2025")]
    [InlineData("2025-08~/..", "since about August 2025", "seit etwa August 2025")]
    [InlineData("2025-08/", "from August 2025, end unknown", "ab August 2025, Ende unbekannt")]
    [InlineData("/2025-08", "to August 2025, start unknown", "bis August 2025, Beginn unbekannt")]
    [InlineData("2024/2026", "2024 to 2026", "2024 bis 2026")]
    [InlineData("2024-10-23/2026-12-31", "23 October 2024 to 31 December 2026", "23. Oktober 2024 bis 31. Dezember 2026")]
    [InlineData("2025-03-03/2025-03-05", "3 to 5 March 2025", "3. bis 5. März 2025")]
    [InlineData("2025-03-28/2025-04-02", "28 March to 2 April 2025", "28. März bis 2. April 2025")]
    [InlineData("2025-03/2025-05", "March to May 2025", "März bis Mai 2025")]
    [InlineData("2025-21/2025-23", "spring to autumn 2025", "Frühling bis Herbst 2025")]
    [InlineData("2025-21/2025-24", "spring 2025 to winter 2025–26", "Frühling 2025 bis Winter 2025/26")]
    [InlineData("2025-33/2025-34", "first quarter to second quarter of 2025", "erstes Quartal bis zweites Quartal 2025")]
    [InlineData("2025-03-05/2025-03-05", "5 March 2025", "5. März 2025")]
    [InlineData("2025-03/2025-05-05", "March 2025 to 5 May 2025", "März 2025 bis 5. Mai 2025")]
    [InlineData("2025-03~/2025-05", "about March 2025 to May 2025", "etwa März 2025 bis Mai 2025")]
    [InlineData("2024-06?/2025~", "perhaps June 2024 to about 2025", "vielleicht Juni 2024 bis etwa 2025")]
    public void A_date_says_what_is_known(string text, string english, string german)
    {
        Assert.True(EdtfDate.TryParse(text, out var date, out _));
        Assert.Equal((english, german), (English.Of(date), German.Of(date)));
    }

    [Fact]
    public void A_day_is_written_in_full() => Assert.Equal("5 March 2025", English.Of(new DateOnly(2025, 3, 5)));
}
