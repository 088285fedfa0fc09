using System.Diagnostics;
using Xunit;

namespace Publication.Tests;

/// <summary>Another program run to its end: its exit code and what it wrote.</summary>
internal sealed record ProgramRun(int Code, string Output, string Error)
{
    /// <param name="environment">All of it; null for that of the tests.</param>
    public static ProgramRun Of(string program, string folder, IReadOnlyDictionary<string, string>? environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true,
        };
        if (environment is not null)
        {
            start.Environment.Clear();
            foreach (var (name, value) in environment) start.Environment[name] = value;
        }
        using var process = Started(start);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new ProgramRun(process.ExitCode, output, error.Result);
    }

    private static Process Started(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.SkipWhen(Environment.GetEnvironmentVariable("CI") is null, $"{start.FileName} is not installed");
            throw; // a CI machine has it; without it nothing would be shown
        }
    }
}
