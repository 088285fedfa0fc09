using System.Globalization;
using Publication.Content;
using Xunit;
using static Publication.Content.EdtfPrecision;

namespace Publication.Tests.Content;

public class EdtfDateTests
{
    private const string First = "0001-01-01";
    private const string Last = "9999-12-31";

    // text, earliest day, latest day, HTML's value
    public static TheoryData<string, string, string, string?> Dates => new()
    {
        { "2025", "2025-01-01", "2025-12-31", "2025" },
        { "0001", First, "0001-12-31", "0001" },
        { "9999", "9999-01-01", Last, "9999" },
        { "2025-03", "2025-03-01", "2025-03-31", "2025-03" },
        { "2025-04", "2025-04-01", "2025-04-30", "2025-04" },
        { "2025-02", "2025-02-01", "2025-02-28", "2025-02" },
        { "2024-02", "2024-02-01", "2024-02-29", "2024-02" },
        { "1900-02", "1900-02-01", "1900-02-28", "1900-02" },
        { "9999-12", "9999-12-01", Last, "9999-12" },
        { "2025-03-05", "2025-03-05", "2025-03-05", "2025-03-05" },
        { "2024-02-29", "2024-02-29", "2024-02-29", "2024-02-29" },
        { "9999-12-31", Last, Last, "9999-12-31" },
        { "2025-21", "2025-03-01", "2025-05-31", null },
        { "2025-22", "2025-06-01", "2025-08-31", null },
        { "2025-23", "2025-09-01", "2025-11-30", null },
        { "2025-24", "2025-12-01", "2026-02-28", null },
        { "2023-24", "2023-12-01", "2024-02-29", null },
        { "9999-24", "9999-12-01", Last, null },
        { "2025-33", "2025-01-01", "2025-03-31", null },
        { "2025-34", "2025-04-01", "2025-06-30", null },
        { "2025-35", "2025-07-01", "2025-09-30", null },
        { "2025-36", "2025-10-01", "2025-12-31", null },
        { "2025?", "2025-01-01", "2025-12-31", "2025" },
        { "2024-03~", "2024-03-01", "2024-03-31", "2024-03" },
        { "2024-03-05%", "2024-03-05", "2024-03-05", "2024-03-05" },
        { "2025-21~", "2025-03-01", "2025-05-31", null },
        { "2024/2026", "2024-01-01", "2026-12-31", null },
        { "2024-10-23/2026-12-31", "2024-10-23", "2026-12-31", null },
        { "2004-02-01/2005-02", "2004-02-01", "2005-02-28", null },
        { "2005/2006-02", "2005-01-01", "2006-02-28", null },
        { "2025-21/2025-35", "2025-03-01", "2025-09-30", null },
        { "2024-06?/2025~", "2024-06-01", "2025-12-31", null },
        { "2025-08/..", "2025-08-01", Last, null },
        { "../2025-08", First, "2025-08-31", null },
        { "2025-08/", "2025-08-01", Last, null },
        { "/2025-08", First, "2025-08-31", null },
        { "2025-08%/..", "2025-08-01", Last, null },
        { "2025-03-05/2025-03-05", "2025-03-05", "2025-03-05", null },
        { "2025-03/2025", "2025-03-01", "2025-12-31", null },
        { "2025/2025-03", "2025-01-01", "2025-03-31", null },
        { "2025-24/2025-12", "2025-12-01", "2025-12-31", null },
    };

    // text, what its start (or whole) is, what its end is
    public static TheoryData<string, Part, Part> Parts => new()
    {
        { "2025", new(Year, 2025), new(Year, 2025) },
        { "2025-03", new(Month, 2025, Month: 3), new(Month, 2025, Month: 3) },
        { "2025-03-05", new(Day, 2025, 3, 5), new(Day, 2025, 3, 5) },
        { "2025-21", new(Season, 2025, Season: 21), new(Season, 2025, Season: 21) },
        { "2025-24", new(Season, 2025, Season: 24), new(Season, 2025, Season: 24) },
        { "2025-33", new(Quarter, 2025, Season: 33), new(Quarter, 2025, Season: 33) },
        { "2025?", new(Year, 2025, Doubt: "uncertain"), new(Year, 2025, Doubt: "uncertain") },
        { "2025-03~", new(Month, 2025, 3, Doubt: "approximate"), new(Month, 2025, 3, Doubt: "approximate") },
        { "2025-36%", new(Quarter, 2025, Season: 36, Doubt: "both"), new(Quarter, 2025, Season: 36, Doubt: "both") },
        { "2024-06?/2025-03-05~", new(Month, 2024, 6, Doubt: "uncertain"), new(Day, 2025, 3, 5, Doubt: "approximate") },
        { "2025/..", new(Year, 2025), new(Open, 0) },
        { "../2025%", new(Open, 0), new(Year, 2025, Doubt: "both") },
        { "2025/", new(Year, 2025), new(Unknown, 0) },
        { "/2025", new(Unknown, 0), new(Year, 2025) },
    };

    // text, where the fault is, its reason, the EDTF that was meant
    public static TheoryData<string, int, int, string, string?> Refused => new()
    {
        // blanks
        { "", 0, 0, "the date is empty", null },
        { "   ", 0, 3, "a blank stands in the date", null },
        { " 2025", 0, 1, "a blank stands in the date", "2025" },
        { "2025\t ", 4, 2, "a blank stands in the date", "2025" },
        { "2025-03-05\n", 10, 1, "a blank stands in the date", "2025-03-05" },
        { "2025\u00A0", 4, 1, "a blank stands in the date", "2025" },
        { "2025 / 2026", 4, 1, "a blank stands in the date", "2025/2026" },
        { "2025 ?", 4, 1, "a blank stands in the date", "2025?" },
        { "2025-03 - 2025-05", 7, 1, "a blank stands in the date", "2025-03/2025-05" },

        // other characters
        { "２０２５", 0, 4, "`２` is a full-width digit", "2025" },
        { "2025-０3", 5, 1, "`０` is a full-width digit", "2025-03" },
        { "２０２５／２０２６", 0, 4, "`２` is a full-width digit", "2025/2026" },
        { "2025-0٣", 6, 1, "`٣` is not one of the digits 0 to 9", "2025-03" },
        { "2025\u200B", 4, 1, "the invisible character U+200B stands in the date", "2025" },
        { "\uFEFF2025", 0, 1, "the invisible character U+FEFF stands in the date", "2025" },
        { "2025\0", 4, 1, "the invisible character U+0000 stands in the date", "2025" },
        { "2025\uD83D", 4, 1, "the invisible character U+D83D stands in the date", null },
        { "2025🎉", 4, 2, "`🎉` is not accepted in a date", null },
        { "2025\u201103", 4, 1, "`\u2011` is not accepted in a date", "2025-03" },
        { "2025～", 4, 1, "`～` is not accepted in a date", null },
        { "today", 0, 5, "`today` is not accepted in a date", null },

        // times
        { "2025-03-05T10:00:00+08:00", 10, 15, "the date has a time of day", "2025-03-05" },
        { "2025-03-05T10:00:00.5Z", 10, 12, "the date has a time of day", "2025-03-05" },
        { "2025-03-05 9:30", 10, 5, "the date has a time of day", "2025-03-05" },
        { "2025-03-05T10", 10, 3, "the date has a time of day", "2025-03-05" },
        { "2025-03-05T10:00/2025-03-06T11:00", 10, 6, "the date has a time of day", "2025-03-05/2025-03-06" },
        { "10:00", 2, 1, "`:` is not accepted in a date", null },

        // unspecified digits
        { "202X", 3, 1, "`X` leaves digits unspecified", null },
        { "20XX", 2, 2, "`XX` leaves digits unspecified", null },
        { "2025-XX", 5, 2, "`XX` leaves digits unspecified", "2025" },
        { "2025-XX-XX", 5, 2, "`XX` leaves digits unspecified", "2025" },
        { "2025-03-xx", 8, 2, "`xx` leaves digits unspecified", "2025-03" },
        { "2025-XX-05", 5, 2, "`XX` leaves digits unspecified", null },
        { "201u", 3, 1, "`u` is not accepted in a date", null },

        // years
        { "25", 0, 2, "the year has 2 digits, not 4", null },
        { "5", 0, 1, "the year has 1 digit, not 4", null },
        { "20255", 0, 5, "the year has 5 digits, not 4", null },
        { "202503", 0, 6, "the year has 6 digits, not 4", null },
        { "Y170000002", 0, 1, "`Y` marks a year of more than 4 digits", null },
        { "-0044", 0, 1, "the year is negative", null },
        { "0000", 0, 4, "year 0000 does not exist", null },
        { "2025/26", 5, 2, "the year has 2 digits, not 4", null },
        { "2025/03", 5, 2, "the year has 2 digits, not 4", null },

        // months, seasons, days
        { "2025-13", 5, 2, "month 13 does not exist", null },
        { "2025-00", 5, 2, "month 00 does not exist", null },
        { "2025-20", 5, 2, "month 20 does not exist", null },
        { "2025-42-01", 5, 2, "month 42 does not exist", null },
        { "2025-25", 5, 2, "season code 25 is not accepted", null },
        { "2025-32", 5, 2, "season code 32 is not accepted", null },
        { "2025-37", 5, 2, "season code 37 is not accepted", null },
        { "2025-41", 5, 2, "season code 41 is not accepted", null },
        { "2025-065", 5, 3, "the month has 3 digits, not 2", null },
        { "2025-/", 4, 1, "nothing follows the last `-`", null },
        { "2025--03", 5, 1, "`-` stands where the month is expected", null },
        { "2025-02-31", 8, 2, "2025-02 has no day 31", null },
        { "2025-02-29", 8, 2, "2025-02 has no day 29", null },
        { "1900-02-29", 8, 2, "1900-02 has no day 29", null },
        { "2025-04-31", 8, 2, "2025-04 has no day 31", null },
        { "2025-03-32", 8, 2, "2025-03 has no day 32", null },
        { "2025-03-00", 8, 2, "2025-03 has no day 00", null },
        { "2025-03-051", 8, 3, "the day has 3 digits, not 2", null },
        { "2025-03-05-06", 10, 3, "`-06` follows the day", null },
        { "2025-03.05", 7, 1, "`.` stands where `-` is expected", null },
        { "2025-21-05", 7, 3, "a season has no day", null },
        { "2025-33-05", 7, 3, "a quarter has no day", null },

        // qualifiers
        { "?", 0, 1, "no date stands before `?`", null },
        { "2025/~", 5, 1, "no date stands before `~`", null },
        { "2025?-03", 4, 1, "`?` stands before the end of the date", null },
        { "2025-?03", 5, 1, "`?` stands before the end of the date", null },
        { "2025??", 4, 2, "two qualifiers follow the date", "2025?" },
        { "2025?~", 4, 2, "two qualifiers follow the date", "2025%" },
        { "2025-03~?", 7, 2, "two qualifiers follow the date", "2025-03%" },
        { "..?/2025", 0, 1, "`.` stands where the year is expected", null },

        // intervals
        { "/", 0, 1, "neither side of the `/` has a date", null },
        { "../..", 0, 5, "neither side of the `/` has a date", null },
        { "../", 0, 3, "neither side of the `/` has a date", null },
        { "..", 0, 1, "`.` stands where the year is expected", null },
        { "2025/2026/2027", 9, 1, "a second `/` stands in the date", null },
        { "2026/2025", 5, 4, "the end `2025` is before the start `2026`", null },
        { "2025-06/2025-05~", 8, 8, "the end `2025-05~` is before the start `2025-06`", null },
        { "2025-03-05/2025-03-04", 11, 10, "the end `2025-03-04` is before the start `2025-03-05`", null },
        { "2025-24/2025-11", 8, 7, "the end `2025-11` is before the start `2025-24`", null },
        { "2025/2026-13", 10, 2, "month 13 does not exist", null },
        { "2025-13/2026", 5, 2, "month 13 does not exist", null },
        { "2025/2026-02-30", 13, 2, "2026-02 has no day 30", null },
        { "2025/...", 5, 1, "`.` stands where the year is expected", "2025/.." },
        { "2025-3/2025-5", 5, 1, "the month has 1 digit, not 2", "2025-03/2025-05" },
        { "2025-3/", 5, 1, "the month has 1 digit, not 2", "2025-03/" },
        { "/2025-3", 6, 1, "the month has 1 digit, not 2", "/2025-03" },
        { "2025/open", 5, 4, "`open` is not accepted in a date", "2025/.." },
        { "unknown/2025", 0, 7, "`unknown` is not accepted in a date", "/2025" },

        // other numeric spellings
        { "2025-3-5", 5, 1, "the month has 1 digit, not 2", "2025-03-05" },
        { "2025-03-5", 8, 1, "the day has 1 digit, not 2", "2025-03-05" },
        { "2025-3?", 5, 1, "the month has 1 digit, not 2", "2025-03?" },
        { "2025/3/5", 6, 1, "a second `/` stands in the date", "2025-03-05" },
        { "2025/03/05", 7, 1, "a second `/` stands in the date", "2025-03-05" },
        { "2025/13/05", 7, 1, "a second `/` stands in the date", null },
        { "2025.3.5", 4, 1, "`.` stands where `-` is expected", "2025-03-05" },
        { "2025.3", 4, 1, "`.` stands where `-` is expected", "2025-03" },
        { "20250305", 0, 8, "the year has 8 digits, not 4", "2025-03-05" },
        { "20251305", 0, 8, "the year has 8 digits, not 4", null },
        { "3/5/2025", 3, 1, "a second `/` stands in the date", null },
        { "5.3.2025", 0, 1, "the year has 1 digit, not 4", null },
        { "2025-", 4, 1, "nothing follows the last `-`", "2025/.." },
        { "2025-03-", 7, 1, "nothing follows the last `-`", "2025-03/.." },
        { "2025-2026", 5, 4, "the month has 4 digits, not 2", "2025/2026" },
        { "2026-2025", 5, 4, "the month has 4 digits, not 2", null },
        { "2025..2026", 4, 1, "`.` stands where `-` is expected", "2025/2026" },
        { "2025–2026", 4, 1, "`–` is not accepted in a date", "2025/2026" },
        { "2025—2026", 4, 1, "`—` is not accepted in a date", "2025/2026" },
        { "2025–", 4, 1, "`–` is not accepted in a date", "2025/.." },
        { "–2025", 0, 1, "`–` is not accepted in a date", "../2025" },
        { "2025–present", 4, 1, "`–` is not accepted in a date", "2025/.." },
        { "2025–unknown", 4, 1, "`–` is not accepted in a date", "2025/" },
        { "2025–26", 4, 1, "`–` is not accepted in a date", null },

        // words
        { "5 March 2025", 2, 5, "`March` is not accepted in a date", "2025-03-05" },
        { "5th March, 2025", 1, 2, "`th` is not accepted in a date", "2025-03-05" },
        { "March 5, 2025", 0, 5, "`March` is not accepted in a date", "2025-03-05" },
        { "March 5th 2025", 0, 5, "`March` is not accepted in a date", "2025-03-05" },
        { "31 February 2025", 3, 8, "`February` is not accepted in a date", null },
        { "March 2025", 0, 5, "`March` is not accepted in a date", "2025-03" },
        { "SEPT. 2025", 0, 4, "`SEPT` is not accepted in a date", "2025-09" },
        { "May 2025?", 0, 3, "`May` is not accepted in a date", "2025-05?" },
        { "Mai 2025", 0, 3, "`Mai` is not accepted in a date", null },
        { "March", 0, 5, "`March` is not accepted in a date", null },
        { "spring 2025", 0, 6, "`spring` is not accepted in a date", "2025-21" },
        { "Summer 2025", 0, 6, "`Summer` is not accepted in a date", "2025-22" },
        { "autumn 2025", 0, 6, "`autumn` is not accepted in a date", "2025-23" },
        { "fall 2025", 0, 4, "`fall` is not accepted in a date", "2025-23" },
        { "winter 2025", 0, 6, "`winter` is not accepted in a date", null },
        { "Q3 2025", 0, 1, "`Q` is not accepted in a date", "2025-35" },
        { "2025-Q1", 5, 1, "`Q` is not accepted in a date", "2025-33" },
        { "2025-Q5", 5, 1, "`Q` is not accepted in a date", null },
        { "c. 2025", 0, 1, "`c` is not accepted in a date", "2025~" },
        { "c.2025", 0, 1, "`c` is not accepted in a date", "2025~" },
        { "ca. March 2025", 0, 2, "`ca` is not accepted in a date", "2025-03~" },
        { "circa 2025?", 0, 5, "`circa` is not accepted in a date", "2025%" },
        { "about 2025", 0, 5, "`about` is not accepted in a date", "2025~" },
        { "~2025", 0, 1, "`~` stands before the end of the date", "2025~" },
        { "2025 to 2026", 5, 2, "`to` is not accepted in a date", "2025/2026" },
        { "March 2025 – May 2025", 0, 5, "`March` is not accepted in a date", "2025-03/2025-05" },
        { "5–7 March 2025", 1, 1, "`–` is not accepted in a date", null },
        { "foo–2025", 0, 3, "`foo` is not accepted in a date", null },
        { "c. 2025–2026", 0, 1, "`c` is not accepted in a date", null },
        { "c. 2025 – c. 2026", 0, 1, "`c` is not accepted in a date", "2025~/2026~" },
        { "c. 2025–", 0, 1, "`c` is not accepted in a date", "2025~/.." },
        { "2025年", 4, 1, "`年` is not accepted in a date", "2025" },
        { "2025年3月", 4, 1, "`年` is not accepted in a date", "2025-03" },
        { "2025年3月5日", 4, 1, "`年` is not accepted in a date", "2025-03-05" },
        { "2025 年 03 月 05 日", 5, 1, "`年` is not accepted in a date", "2025-03-05" },
        { "２０２５年３月５日", 0, 4, "`２` is a full-width digit", "2025-03-05" },
        { "2025年3月–2025年5月", 4, 1, "`年` is not accepted in a date", "2025-03/2025-05" },
    };

    // a list in its order
    public static TheoryData<string> Orders =>
    [
        "/2024 ../2025-06~ ../2025 2024/2026",
        "../2025 /2025",
        "2024 2024/2026 2024-03 2025 2025-03",
        "2025-01-01 2025-01 2025-33 2025",
        "2025 2025/2026 2025/ 2025/..",
        "2025 2025% 2025? 2025~",
        "2025-03-01 2025-03 2025-21 2025-03/..",
        "2025-36 2025-12 2025-24 2026",
    ];

    // a date, another, whether the one contains the other, whether they overlap
    public static TheoryData<string, string, bool, bool> Relations => new()
    {
        { "2025", "2025", true, true },
        { "2025", "2025-03", true, true },
        { "2025-03", "2025", false, true },
        { "2025", "2025-03-05~", true, true },
        { "2025", "2024-12-31", false, false },
        { "2025", "2026-01-01", false, false },
        { "2025", "2025-24", false, true },
        { "2024-10-23/2026", "2024-10-23", true, true },
        { "2024-10-23/2026", "2024-10-22", false, false },
        { "2024-10-23/2026", "2024-10", false, true },
        { "2024-10-23/2026", "2026-12-31", true, true },
        { "2025-08/..", "2025-08-01", true, true },
        { "2025-08/..", "9999-12-31", true, true },
        { "2025-08/..", "2025-07-31", false, false },
        { "2025-08/..", "2026/", true, true },
        { "../2025-08", "0001", true, true },
        { "../2025-08", "2025-08/2025-09", false, true },
        { "../2025-08", "2025-09/..", false, false },
        { "/2025", "../2024", true, true },
    };

    [Theory, MemberData(nameof(Dates))]
    public void A_date_has_its_days_and_its_HTML_value(string text, string earliest, string latest, string? html)
    {
        var date = Parse(text);

        Assert.Equal(text, date.Text);
        Assert.Equal(text, date.ToString());
        Assert.Equal(text.Contains('/', StringComparison.Ordinal), date.IsInterval);
        Assert.Equal(earliest, Iso(date.EarliestDay));
        Assert.Equal(latest, Iso(date.LatestDay));
        Assert.Equal(html, date.HtmlDateTime);
    }

    [Theory, MemberData(nameof(Parts))]
    public void A_date_has_its_parts(string text, Part start, Part end)
    {
        var date = Parse(text);

        Assert.Equal(start, Part.Of(date.Start));
        Assert.Equal(end, Part.Of(date.End));
    }

    [Theory, MemberData(nameof(Refused))]
    public void What_is_no_date_is_refused_with_place_reason_and_meaning(
        string text, int offset, int length, string reason, string? suggestion)
    {
        Assert.False(EdtfDate.TryParse(text, out var date, out var error));
        Assert.Null(date);
        Assert.Equal(new EdtfError(offset, length, reason, suggestion), error);
        AssertSound(text, error);
    }

    [Fact]
    public void A_very_long_text_is_refused_in_few_words()
    {
        Assert.False(EdtfDate.TryParse(new string('é', 100_000), out _, out var error));
        Assert.Equal(new EdtfError(0, 100_000, "a text of 100000 letters is not accepted in a date"), error);
    }

    [Theory, MemberData(nameof(Orders))]
    public void Dates_sort_by_earliest_day_then_latest_then_text(string texts)
    {
        var ordered = texts.Split(' ').Select(Parse).ToArray();
        var sorted = ordered.Reverse().Order().ToArray();

        Assert.Equal(texts, string.Join(' ', (object[])sorted));
        for (var i = 0; i < ordered.Length; i++)
            for (var j = 0; j < ordered.Length; j++)
                Assert.Equal(i.CompareTo(j), Math.Sign(ordered[i].CompareTo(ordered[j])));
    }

    [Fact]
    public void Nothing_sorts_before_any_date() => Assert.Equal(1, Parse("../2025").CompareTo(null));

    [Theory, MemberData(nameof(Relations))]
    public void Dates_contain_and_overlap_by_their_days(string text, string other, bool contains, bool overlaps)
    {
        Assert.Equal(contains, Parse(text).Contains(Parse(other)));
        Assert.Equal(overlaps, Parse(text).Overlaps(Parse(other)));
        Assert.Equal(overlaps, Parse(other).Overlaps(Parse(text)));
    }

    [Fact]
    public void Equal_texts_are_equal_dates()
    {
        Assert.Equal(Parse("2024-03~/.."), Parse("2024-03~/.."));
        Assert.Equal(Parse("2024-03~/..").GetHashCode(), Parse("2024-03~/..").GetHashCode());
        Assert.NotEqual(Parse("2024-03~/.."), Parse("2024-03~/"));
        Assert.NotEqual(Parse("2025-01"), Parse("2025-01?"));
    }

    [Fact]
    public void A_slice_of_a_longer_text_is_read_in_place()
    {
        Assert.True(EdtfDate.TryParse("date: 2025-03 # about".AsSpan(6, 7), out var date, out _));
        Assert.Equal("2025-03", date.Text);
    }

    [Fact]
    public void The_culture_changes_nothing()
    {
        var before = CultureInfo.CurrentCulture;
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (odd.NumberFormat.NegativeSign, odd.DateTimeFormat.DateSeparator) = ("!", "_");
        try
        {
            CultureInfo.CurrentCulture = odd;
            Assert.Equal("2025-03-05", Parse("2025-03-05").HtmlDateTime);
            Assert.Equal(new DateOnly(2026, 2, 28), Parse("2025-24").LatestDay);
            Assert.False(EdtfDate.TryParse("5 MARCH 2025", out _, out var error));
            Assert.Equal("2025-03-05", error.Suggestion);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Random_dates_are_read_as_they_were_made()
    {
        var random = new Random(20250826);
        for (var i = 0; i < 20_000; i++)
        {
            var (start, end) = (Make(random), Make(random));
            if (random.Next(2) == 0)
                AssertReads(start.Text, start, start);
            else if (start.Earliest <= end.Latest)
                AssertReads($"{start.Text}/{end.Text}", start, end);
            else
                Assert.False(EdtfDate.TryParse($"{start.Text}/{end.Text}", out _, out _));

            AssertReads($"{start.Text}/..", start, OpenEnd);
            AssertReads($"/{end.Text}", UnknownStart, end);
        }
    }

    [Fact]
    public void Random_damage_is_refused_soundly_or_is_another_date()
    {
        const string Signs = "0123456789-/.?~% TXYQ:–年月日２ｘ\u200B\uD83Dac";
        var random = new Random(20250827);
        for (var i = 0; i < 50_000; i++)
        {
            var text = (random.Next(2) == 0 ? Make(random).Text : $"{Make(random).Text}/{Make(random).Text}").ToList();
            for (var damage = random.Next(1, 4); damage > 0 && text.Count > 0; damage--)
                Damage(text, random.Next(text.Count), Signs[random.Next(Signs.Length)], random.Next(3));

            var damaged = string.Concat(text);
            if (EdtfDate.TryParse(damaged, out var date, out var error))
                Assert.Equal(damaged, Respell(date));
            else
                AssertSound(damaged, error);
        }
    }

    private static EdtfDate Parse(string text)
    {
        Assert.True(EdtfDate.TryParse(text, out var date, out var error), error?.Reason);
        Assert.Null(error);
        return date;
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>An error that can be shown: inside the text, in the style of all messages, with a valid date.</summary>
    private static void AssertSound(string text, EdtfError error)
    {
        Assert.InRange(error.Offset, 0, text.Length);
        Assert.InRange(error.Length, text.Length == 0 ? 0 : 1, text.Length - error.Offset);
        Assert.False(char.IsUpper(error.Reason[0]));
        Assert.False(error.Reason.EndsWith('.'));
        Assert.DoesNotContain(error.Reason, char.IsControl);
        Assert.True(error.Suggestion is null || EdtfDate.TryParse(error.Suggestion, out _, out _), error.Suggestion);
        Assert.NotEqual(text, error.Suggestion);
    }

    private static void AssertReads(string text, Made start, Made end)
    {
        var date = Parse(text);
        Assert.Equal(text, Respell(date));
        Assert.Equal((start.Earliest, end.Latest), (date.EarliestDay, date.LatestDay));
    }

    /// <summary>The text again, from nothing but the parts.</summary>
    private static string Respell(EdtfDate date) =>
        date.IsInterval ? $"{Respell(date.Start)}/{Respell(date.End)}" : Respell(date.Start);

    private static string Respell(EdtfPart part)
    {
        if (!part.IsDate)
            return part.Precision == Open ? ".." : "";
        var qualifier = (part.Uncertain, part.Approximate) switch
        {
            (true, true) => "%",
            (true, false) => "?",
            (false, true) => "~",
            _ => "",
        };
        return FormattableString.Invariant($"{part.Year:0000}{part.Season ?? part.Month:-00}{part.Day:-00}{qualifier}");
    }

    private static Made OpenEnd => new("..", DateOnly.MaxValue, DateOnly.MaxValue);

    private static Made UnknownStart => new("", DateOnly.MinValue, DateOnly.MinValue);

    /// <summary>A random date with its days counted another way than in the code under test.</summary>
    private static Made Make(Random random)
    {
        var year = random.Next(4) == 0 ? random.Next(1, 9999) : random.Next(2023, 2028);
        var qualifier = new[] { "", "", "?", "~", "%" }[random.Next(5)];
        var (code, firstMonth, months) = random.Next(4) switch
        {
            0 => ("", 1, 12),
            1 when random.Next(4) is var season => ($"-{21 + season}", 3 + (3 * season), 3),
            2 when random.Next(4) is var quarter => ($"-{33 + quarter}", 1 + (3 * quarter), 3),
            _ when random.Next(1, 13) is var month => ($"-{month:00}", month, 1),
            _ => throw new InvalidOperationException(),
        };
        var first = new DateOnly(year, firstMonth, 1);
        var last = first.AddMonths(months).AddDays(-1);
        if (months == 1 && random.Next(2) == 0)
        {
            first = last = first.AddDays(random.Next(last.Day));
            code += $"-{first.Day:00}";
        }
        return new($"{year:0000}{code}{qualifier}", first, last);
    }

    private static void Damage(List<char> text, int at, char sign, int way)
    {
        if (way == 0)
            text.RemoveAt(at);
        else if (way == 1)
            text.Insert(at, sign);
        else
            text[at] = sign;
    }

    private sealed record Made(string Text, DateOnly Earliest, DateOnly Latest);

    /// <summary>What a part is expected to be.</summary>
    public sealed record Part(
        EdtfPrecision Precision, int Year, int? Month = null, int? Day = null, int? Season = null,
        string Doubt = "none")
    {
        public static Part Of(EdtfPart part) =>
            new(part.Precision, part.Year, part.Month, part.Day, part.Season, (part.Uncertain, part.Approximate) switch
            {
                (true, true) => "both",
                (true, false) => "uncertain",
                (false, true) => "approximate",
                _ => "none",
            });
    }
}
