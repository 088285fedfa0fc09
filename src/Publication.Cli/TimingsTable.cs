using System.Globalization;

namespace Publication.Cli;

/// <summary>How long each phase took and its share, where the time of rendering went, and the slowest pages: <c>--timings</c>.</summary>
internal static class TimingsTable
{
    public static void Write(IReadOnlyList<PhaseTiming> timings, TextWriter output)
    {
        var total = new PhaseTiming("total", timings.Aggregate(TimeSpan.Zero, (sum, t) => sum + t.Time));
        var width = timings.Append(total).Max(t => t.Phase.Length);
        foreach (var timing in timings.Append(total))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {timing.Phase.PadRight(width)}  {timing.Time.TotalMilliseconds,10:N1} ms  {Share(timing.Time, total.Time)}  {timing.Note}").TrimEnd());
    }

    public static void Write(PageTimes times, TextWriter output)
    {
        if (times.Parts.Count == 0) return;
        var total = times.Parts.Aggregate(TimeSpan.Zero, (sum, t) => sum + t.Time);
        var width = times.Parts.Max(t => t.Name.Length);
        output.WriteLine("what was rendered, times of all threads together:");
        foreach (var part in times.Parts)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {part.Name.PadRight(width)}  {part.Time.TotalMilliseconds,10:N1} ms  {Share(part.Time, total)}  {part.Files:N0} {(part.Files == 1 ? "file" : "files")}"));
        output.WriteLine("the slowest:");
        foreach (var page in times.Slowest)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {page.Time.TotalMilliseconds,10:N1} ms  {page.Name}"));
    }

    private static string Share(TimeSpan part, TimeSpan whole) =>
        string.Create(CultureInfo.InvariantCulture, $"{(whole > TimeSpan.Zero ? part / whole : 0),6:0.0 %}");
}
