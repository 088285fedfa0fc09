using System.Globalization;

namespace Publication.Cli;

/// <summary>How long each phase took: <c>--timings</c>.</summary>
internal static class TimingsTable
{
    public static void Write(IReadOnlyList<PhaseTiming> timings, TextWriter output)
    {
        var total = new PhaseTiming("total", timings.Aggregate(TimeSpan.Zero, (sum, t) => sum + t.Time));
        var width = timings.Append(total).Max(t => t.Phase.Length);
        foreach (var timing in timings.Append(total))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {timing.Phase.PadRight(width)}  {timing.Time.TotalMilliseconds,10:N1} ms  {timing.Note}").TrimEnd());
    }
}
