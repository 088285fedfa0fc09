using System.ComponentModel;
using System.Diagnostics;

namespace Publication.Cli.Git;

/// <summary>A run of git in a folder, with its pipes.</summary>
internal sealed class GitProcess : IDisposable
{
    /// <summary>An empty environment has no path to look along; there git stands where systems put it.</summary>
    private static readonly string Program = Environment.GetEnvironmentVariable("PATH") is null && !OperatingSystem.IsWindows()
        ? new[] { "/usr/local/bin/git", "/usr/bin/git", "/bin/git" }.FirstOrDefault(File.Exists, "git")
        : "git";

    private readonly Process process;
    private readonly Task errors;

    private GitProcess(Process process)
    {
        this.process = process;
        errors = process.StandardError.ReadToEndAsync(); // read, or a talkative git would wait for ever
    }

    public Stream Output => process.StandardOutput.BaseStream;

    public Stream Input => process.StandardInput.BaseStream;

    /// <summary>Null where git is not installed.</summary>
    public static GitProcess? Start(string folder, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Program, arguments)
        {
            WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        // Nobody is asked anything, and nothing is locked beside the work of a person.
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        try
        {
            return new GitProcess(Process.Start(start)!);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    /// <summary>The whole output of a run that ends well; null where it does not.</summary>
    public static string? Ask(string folder, params IEnumerable<string> arguments)
    {
        using var git = Start(folder, arguments);
        if (git is null) return null;
        var text = git.process.StandardOutput.ReadToEnd();
        return git.EndedWell() ? text : null;
    }

    /// <summary>Waits for the end.</summary>
    public bool EndedWell()
    {
        process.StandardInput.Close();
        process.WaitForExit();
        errors.Wait();
        return process.ExitCode == 0;
    }

    public void Dispose()
    {
        try
        {
            if (!process.HasExited) process.Kill();
        }
        catch (InvalidOperationException)
        {
            // It has just ended.
        }
        process.Dispose();
    }
}
