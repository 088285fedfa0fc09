using System.Text.Json;
using Xunit;

namespace Publication.Tests.Rendering.Data;

/// <summary>What a calendar shows of a date that is known in part.</summary>
public sealed class CalendarsTests
{
    [Theory]
    [InlineData("2025-03-05", "2025-03-05", "2025-03-06", "High tide")]
    [InlineData("2025-03-05~", "2025-03-05", "2025-03-06", "High tide (about 5 March 2025)")]
    [InlineData("2025-03", "2025-03-01", "2025-04-01", "High tide (March 2025)")]
    [InlineData("2025-21", "2025-03-01", "2025-06-01", "High tide (spring 2025)")]
    [InlineData("2025", "2025-01-01", "2026-01-01", "High tide (2025)")]
    [InlineData("2025-03-05/2025-03-07", "2025-03-05", "2025-03-08", "High tide (5 to 7 March 2025)")]
    [InlineData("2025-08/..", "2025-08-01", "2025-09-01", "High tide (since August 2025)")]
    public void A_date_becomes_all_days_that_it_may_mean(string date, string start, string end, string title)
    {
        var read = Read(date, "High tide", "The water stands high.");
        Assert.Equal(start, read.GetProperty("Start").GetString());
        Assert.Equal(end, read.GetProperty("End").GetString());
        Assert.Equal(title, read.GetProperty("Summary").GetString());
        Assert.True(read.GetProperty("IsDay").GetBoolean());
    }

    [Fact]
    public void Texts_come_back_with_every_sign()
    {
        const string Text = "Commas, semicolons; a backslash \\\\ and 潮汐潮汐潮汐潮汐潮汐潮汐潮汐潮汐潮汐潮汐潮汐潮汐潮汐潮汐潮汐潮汐 to the end.";
        var read = Read("2025-03-05", "Tide, high; 潮汐", Text);
        Assert.Equal("Tide, high; 潮汐", read.GetProperty("Summary").GetString());
        Assert.Equal(Text.Replace("\\\\", "\\", StringComparison.Ordinal) + "\nhttps://tides.example/events/high-tide/", read.GetProperty("Description").GetString());
    }

    /// <summary>Without a history the day of the event; the clock is never asked.</summary>
    [Fact]
    public void The_stamp_comes_from_the_data() =>
        Assert.Equal("2025-03-05T00:00:00Z", Read("2025-03-05", "High tide", "The water stands high.").GetProperty("Stamp").GetString());

    private static JsonElement Read(string date, string title, string summary)
    {
        var found = default(JsonElement);
        SmallData.With($"""
            --- input/data/events/more.yml
            - id: high-tide
              date: {date}
              title: "{title}"
              category: policy
              summary: '{summary}'
              sources: [tide-report]
            """, edition =>
        {
            using var folder = new DataFolder(edition);
            found = DataParsers.Read("calendar.js", folder["events.ics"]).GetProperty("Events").EnumerateArray().Single(e => e.GetProperty("Uid").GetString() == "event-high-tide@tides.example");
        });
        return found;
    }
}
