using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Publication.Cli;

/// <summary>
/// Fetches the npm packages that a theme names (fonts), once: <c>npm ci --ignore-scripts</c> by its lock file. Without npm the
/// site builds with system fonts and says so.
/// </summary>
public static class ThemePackages
{
    /// <summary>Null where nothing was to do or all went well; otherwise one sentence for a person.</summary>
    public static string? Install(string themeFolder)
    {
        if (!File.Exists(Path.Combine(themeFolder, "package-lock.json")) || IsInstalled(themeFolder)) return null;
        using var turn = new Mutex(false, TurnName(themeFolder));
        try
        {
            turn.WaitOne();
        }
        catch (AbandonedMutexException)
        {
            // Whoever had it was killed; npm begins anew.
        }
        try
        {
            return IsInstalled(themeFolder) ? null : Fetch(themeFolder);
        }
        finally
        {
            turn.ReleaseMutex();
        }
    }

    /// <summary>Two programs that begin at once (a build and a preview) must not unpack into one folder.</summary>
    private static string TurnName(string themeFolder) =>
        "publication-npm-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Path.GetFullPath(themeFolder))).AsSpan(0, 8));

    private static string? Fetch(string themeFolder)
    {
        try
        {
            using var npm = Process.Start(new ProcessStartInfo(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", "ci --ignore-scripts --no-audit --no-fund --loglevel=error")
            {
                WorkingDirectory = themeFolder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
            })!;
            // Both pipes are read, or a talkative npm would wait for ever.
            var errors = npm.StandardError.ReadToEndAsync();
            npm.StandardOutput.ReadToEnd();
            npm.WaitForExit();
            return npm.ExitCode == 0 ? null : $"the theme's fonts could not be fetched: {FirstLine(errors.Result)}; the site uses system fonts and has no cards";
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return "npm is not installed, so the theme's fonts are missing; the site uses system fonts and has no cards";
        }
    }

    /// <summary>npm writes its own list of what it installed; it is older than the lock file where that changed since.</summary>
    /// <summary>By what the two lists hold: their times say nothing after a checkout, or where a host kept the packages.</summary>
    private static bool IsInstalled(string themeFolder)
    {
        var installed = Packages(Path.Combine(themeFolder, "node_modules", ".package-lock.json"));
        return installed is not null && Packages(Path.Combine(themeFolder, "package-lock.json")) is { } wanted
            && wanted.All(package => installed.GetValueOrDefault(package.Key) == package.Value);
    }

    /// <summary>The packages of a lock file by their folders, each with its version and the hash of its files; null where it cannot be read.</summary>
    private static Dictionary<string, string>? Packages(string lockFile)
    {
        if (!File.Exists(lockFile)) return null;
        try
        {
            var packages = JsonNode.Parse(File.ReadAllBytes(lockFile))?["packages"]?.AsObject() ?? [];
            return packages.Where(p => p.Key.Length > 0).ToDictionary(p => p.Key, p => $"{p.Value?["version"]} {p.Value?["integrity"]}", StringComparer.Ordinal);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static string FirstLine(string text) => text.Split('\n', 2)[0].Trim();
}
