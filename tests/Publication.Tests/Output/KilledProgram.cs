using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Publication.Content;
using Publication.Tests.Fixtures;
using Xunit;

namespace Publication.Tests.Output;

/// <summary>The built command line over a site that stands already: two editions of a small publication in which every page differs.</summary>
public sealed class KilledProgram : IDisposable
{
    public const int Kill = 9, Interrupt = 2, Terminate = 15;

    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "Publication.Cli.dll");
    private static readonly string WithoutCards = $"parts=[{string.Join(", ", Parts.All.Where(p => p != Parts.Cards))}]";

    private readonly TemporaryFolder folder = new();

    public KilledProgram()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Windows has no signals");
        foreach (var edition in Editions)
        {
            Fixture.WriteInto(Path.Combine(folder.Path, edition), [SmallSite.Files]);
            var settings = Path.Combine(InputOf(edition), "publication.yml");
            File.WriteAllText(settings, File.ReadAllText(settings).Replace("Tide Watch", $"Tide Watch, the {edition}", StringComparison.Ordinal));
        }
        foreach (var edition in Editions)
        {
            var start = Stopwatch.GetTimestamp();
            if (Run(edition) != 0) throw new InvalidOperationException("the publication has errors");
            Length = Stopwatch.GetElapsedTime(start);
            Whole[edition] = Picture(Output);
        }
        if (Whole["first"] == Whole["second"] || Whole["first"].Split('\n').Length < 50) throw new InvalidOperationException("the two editions are too little to tell apart");
    }

    /// <summary>The picture of each edition when it is published whole.</summary>
    public Dictionary<string, string> Whole { get; } = [];

    /// <summary>Of a build that nothing disturbs.</summary>
    public TimeSpan Length { get; }

    /// <summary>The edition that is not published now.</summary>
    public string Next => Picture(Output) == Whole["first"] ? "second" : "first";

    public static IReadOnlyList<string> Editions => ["first", "second"];

    public string Root => Path.Combine(folder.Path, "site");

    public string Output => Path.Combine(Root, "output");

    public void Dispose() => folder.Dispose();

    public Process Start(string edition, string? output = null) => Start("dotnet", Arguments(edition, output ?? Output));

    /// <summary>Through a shell, with something done before: <c>$0</c> is the output folder, and the program and its arguments are the shell's.</summary>
    public Process StartIn(string edition, string script, params string[] shell) =>
        Start(shell[0], [.. shell[1..], "bash", "-c", script, Output, "dotnet", .. Arguments(edition, Output)]);

    public int Run(string edition, string? output = null) => End(Start(edition, output)).Code;

    public static (int Code, string Said) End(Process process)
    {
        using (process)
        {
            var error = process.StandardError.ReadToEndAsync();
            var said = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, said + error.Result);
        }
    }

    public static void Signal(Process process, int signal) => _ = SendSignal(process.Id, signal);

    /// <summary>Every file of a published folder with the hash of its bytes.</summary>
    public static string Picture(string output) => !Directory.Exists(output) ? "" : string.Join('\n',
        Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(f => $"{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(f)))}  {Path.GetRelativePath(output, f)}"));

    private static Process Start(string program, IEnumerable<string> arguments) => Process.Start(new ProcessStartInfo(program, arguments)
    {
        RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true,
        Environment = { ["DOTNET_EnableDiagnostics"] = "0" }, // else the runtime's own pipes stay behind it
    })!;

    private string[] Arguments(string edition, string output) =>
        [Program, "build", "--input", InputOf(edition), "--theme", Path.Combine(Repository.Root, "themes", "ledger"), "--output", output, "--today", "2026-11-24", "-s", WithoutCards];

    private string InputOf(string edition) => Path.Combine(folder.Path, edition, "input");

    [DllImport("libc", EntryPoint = "kill")]
    private static extern int SendSignal(int process, int signal);
}
