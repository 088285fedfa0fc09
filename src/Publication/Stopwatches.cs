using System.Diagnostics;

namespace Publication;

/// <summary>Measures the phases of a build. A span of time, never the time of day: no output depends on it.</summary>
internal sealed class Stopwatches
{
    private readonly List<PhaseTiming> timings = [];

    public IReadOnlyList<PhaseTiming> Timings => timings;

    public T Measure<T>(string phase, Func<T> work)
    {
        var start = Stopwatch.GetTimestamp();
        var result = work();
        timings.Add(new PhaseTiming(phase, Stopwatch.GetElapsedTime(start)));
        return result;
    }
}
