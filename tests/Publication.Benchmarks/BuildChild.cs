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
        return new Measured(phases, PeakMegabytes(), result.Edition.Pages.Count, result.Published?.Written ?? -1, result.Edition.Errors, result.Edition.Warnings)
        {
            Parts = result.PageTimes.Parts.ToDictionary(p => p.Name, p => p.Time.TotalMilliseconds),
        };
    }

    /// <summary>The most memory that the process ever held in RAM (VmHWM); 0 where the system does not tell.</summary>
    public static double PeakMegabytes(int? process = null)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process?.ToString(CultureInfo.InvariantCulture) ?? "self"}/status").FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) / 1024;
        }
        catch (IOException)
        {
            return 0; // the process has ended meanwhile, or the system has no such file
        }
    }
}
