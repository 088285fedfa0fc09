using System.Diagnostics;
using System.Text.Json;

namespace Publication.Benchmarks;

/// <summary>Starts processes one after another and reads what they report.</summary>
internal static class Children
{
    public static Measured Build(string root) => Own<Measured>(["--child", "build", root], out var wall) with { Wall = wall };

    public static IReadOnlyList<Edits> Preview(string root, int edits) => Own<List<Edits>>(["--child", "preview", root, $"{edits}"], out _);

    /// <summary>Runs a program to its end; milliseconds.</summary>
    public static double Time(string program, IEnumerable<string> arguments)
    {
        var (_, wall) = Run(new ProcessStartInfo(program, arguments));
        return wall;
    }

    private static T Own<T>(IEnumerable<string> arguments, out double wall)
    {
        var program = Environment.ProcessPath!;
        // Started as `dotnet x.dll`, the program's own file is the first argument of the child too.
        var own = Path.GetFileNameWithoutExtension(program) == "dotnet" ? [Environment.GetCommandLineArgs()[0], .. arguments] : arguments;
        (var output, wall) = Run(new ProcessStartInfo(program, own));
        return JsonSerializer.Deserialize<T>(output) ?? throw new InvalidOperationException("the child process reported nothing");
    }

    private static (string Output, double Wall) Run(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = true;
        var begin = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var wall = Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
        if (process.ExitCode != 0) throw new InvalidOperationException($"{start.FileName} ended with {process.ExitCode}: {output}");
        return (output, wall);
    }
}
