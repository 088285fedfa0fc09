using System.Diagnostics;
using System.Text.Json;

namespace Publication.Benchmarks;

/// <summary>Starts processes one after another and reads what they report.</summary>
internal static class Children
{
    /// <summary>The most memory that a Hugo process held, in MB.</summary>
    public static double PeakOfHugo { get; private set; }

    public static Measured Build(string root, Site site, string output) =>
        Own<Measured>(["--child", "build", root, site.Name, output], out var took) with { Wall = took.Wall, Work = took.Work };

    public static Previewed Preview(string root, int edits) => Own<Previewed>(["--child", "preview", root, $"{edits}"], out _);

    /// <summary>Runs a program to its end; milliseconds by the clock and by work.</summary>
    public static (double Wall, double Work) Time(string program, IEnumerable<string> arguments)
    {
        var (_, took) = Run(new ProcessStartInfo(program, arguments), peak => PeakOfHugo = Math.Max(PeakOfHugo, peak));
        return took;
    }

    private static T Own<T>(IEnumerable<string> arguments, out (double Wall, double Work) took)
    {
        var program = Environment.ProcessPath!;
        // Started as `dotnet x.dll`, the program's own file is the first argument of the child too.
        var own = Path.GetFileNameWithoutExtension(program) == "dotnet" ? [Environment.GetCommandLineArgs()[0], .. arguments] : arguments;
        (var output, took) = Run(new ProcessStartInfo(program, own));
        return (T?)JsonSerializer.Deserialize(output, typeof(T), Reports.Default) ?? throw new InvalidOperationException("the child process reported nothing");
    }

    private static (string Output, (double Wall, double Work) Took) Run(ProcessStartInfo start, Action<double>? peakOf = null)
    {
        start.RedirectStandardOutput = true;
        var work = Rusage.OfChildren();
        var begin = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        var output = peakOf is null ? process.StandardOutput.ReadToEnd() : "";
        while (peakOf is not null && !process.WaitForExit(20)) peakOf(BuildChild.PeakMegabytes(process.Id));
        process.WaitForExit();
        var wall = Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
        if (process.ExitCode != 0) throw new InvalidOperationException($"{start.FileName} ended with {process.ExitCode}: {output}");
        return (output, (wall, Rusage.OfChildren() - work));
    }
}
