using System.Globalization;

namespace Publication.Benchmarks;

/// <summary>One build in a process of its own.</summary>
internal static class BuildChild
{
    public static Measured Run(BuildOptions options)
    {
        var result = Generator.Build(options);
        var phases = result.Timings.GroupBy(t => t.Phase).ToDictionary(g => g.Key, g => g.Sum(t => t.Time.TotalMilliseconds));
        foreach (var diagnostic in result.Edition.Diagnostics.Take(3))
            Console.Error.WriteLine($"{diagnostic.At.Path}: {diagnostic.Code} {diagnostic.Message}");
        return new Measured(phases, PeakMegabytes(), result.Edition.Pages.Count, result.Published?.Written ?? -1, result.Edition.Errors, result.Edition.Warnings);
    }

    /// <summary>The most memory that the process ever held in RAM (VmHWM); 0 where the system does not tell.</summary>
    public static double PeakMegabytes()
    {
        if (!File.Exists("/proc/self/status")) return 0;
        var line = File.ReadLines("/proc/self/status").First(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
        return double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) / 1024;
    }
}
