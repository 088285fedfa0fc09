using System.Diagnostics;

namespace Publication.Cli.Writers;

/// <summary>Which files the pull request at hand touches, as far as git can tell from this clone.</summary>
internal static class PullRequest
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Relative to <paramref name="root"/>; empty outside a pull request and where the clone does not hold its base.</summary>
    public static IReadOnlySet<string> ChangedFiles(string root, Terminal terminal)
    {
        if (terminal.Environment("GITHUB_BASE_REF") is not { Length: > 0 } target) return new HashSet<string>();
        // The checkout action fetches the merge commit alone: its first parent is the target branch, if it is there.
        return Differing(root, $"origin/{target}...HEAD") ?? Differing(root, "HEAD^1", "HEAD") ?? [];
    }

    private static HashSet<string>? Differing(string root, params string[] commits)
    {
        var start = new ProcessStartInfo("git") { WorkingDirectory = root, RedirectStandardOutput = true, RedirectStandardError = true };
        string[] arguments = ["diff", "--name-only", "--relative", "-z", "--end-of-options", .. commits, "--"];
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        try
        {
            using var git = Process.Start(start)!;
            git.ErrorDataReceived += (_, _) => { };
            git.BeginErrorReadLine();
            var reading = git.StandardOutput.ReadToEndAsync();
            if (!git.WaitForExit(Patience)) git.Kill();
            var names = reading.GetAwaiter().GetResult();
            git.WaitForExit();
            return git.ExitCode == 0 ? [.. names.Split('\0', StringSplitOptions.RemoveEmptyEntries)] : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null; // no git here
        }
    }
}
