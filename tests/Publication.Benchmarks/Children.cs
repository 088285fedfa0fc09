using System.Diagnostics;
using System.Text.Json;

namespace Publication.Benchmarks;

/// <summary>Starts processes one after another and reads what they report.</summary>
internal static class Children
{
    public static Measured Build(string root) => Own<Measured>(["--child", "build", root], out var took) with { Wall = took.Wall, Work = took.Work };

    public static IReadOnlyList<Edits> Preview(string root, int edits) => Own<List<Edits>>(["--child", "preview", root, $"{edits}"], out _);

    /// <summary>Runs a program to its end; milliseconds by the clock and by work.</summary>
    public static (double Wall, double Work) Time(string program, IEnumerable<string> arguments)
    {
        var (_, took) = Run(new ProcessStartInfo(program, arguments));
        return took;
    }

    private static T Own<T>(IEnumerable<string> arguments, out (double Wall, double Work) took)
    {
        var program = Environment.ProcessPath!;
        // Started as `dotnet x.dll`, the program's own file is the first argument of the child too.
        var own = Path.GetFileNameWithoutExtension(program) == "dotnet" ? [Environment.GetCommandLineArgs()[0], .. arguments] : arguments;
        (var output, took) = Run(new ProcessStartInfo(program, own));
        return JsonSerializer.Deserialize<T>(output) ?? throw new InvalidOperationException("the child process reported nothing");
    }

    private static (string Output, (double Wall, double Work) Took) Run(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = true;
        var work = Rusage.OfChildren();
        var begin = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var wall = Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
        if (process.ExitCode != 0) throw new InvalidOperationException($"{start.FileName} ended with {process.ExitCode}: {output}");
        return (output, (wall, Rusage.OfChildren() - work));
    }
}
