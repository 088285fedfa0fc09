using System.Diagnostics;

namespace Publication.BrowserTests;

/// <summary>
/// Finds a browser for the tests, or gets one: the one that PUBLICATION_TEST_BROWSER names, one that is installed, one that
/// Playwright has or can download, and on Debian as root the system's package.
/// </summary>
internal static class BrowserFinder
{
    private const string Variable = "PUBLICATION_TEST_BROWSER";

    private static readonly string[] Commands = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

    private static readonly string[] UsualPlaces =
    [
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable",
        "/usr/bin/microsoft-edge", "/opt/google/chrome/chrome", "/opt/microsoft/msedge/msedge", "/snap/bin/chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe", @"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files\Microsoft\Edge\Application\msedge.exe", @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    private static readonly string[] NamesInCache =
        ["chrome", "chrome.exe", "Chromium", "Google Chrome for Testing", "headless_shell", "headless_shell.exe", "chrome-headless-shell", "chrome-headless-shell.exe"];

    private static readonly Lazy<Task<string?>> Found = new(FindAndTell);

    /// <summary>The path of a browser that starts; null where there is none and none can be had.</summary>
    public static Task<string?> Find() => Found.Value;

    /// <summary>Said where there is no browser.</summary>
    public static string Missing =>
        $"no browser was found and none could be installed; install Chromium, Chrome or Edge, or set {Variable} to the path of one";

    private static async Task<string?> FindAndTell()
    {
        var (path, origin) = await Search();
        Console.Error.WriteLine(path is null ? $"Browser tests: {Missing}" : $"Browser tests use {path} ({origin}).");
        return path;
    }

    private static async Task<(string? Path, string Origin)> Search()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
            return Starts(named) ? (named, Variable) : throw new InvalidOperationException($"{Variable} names `{named}`, and no browser starts from there");
        if (OnPath().FirstOrDefault(Starts) is { } onPath) return (onPath, "found on PATH");
        if (UsualPlaces.FirstOrDefault(Starts) is { } usual) return (usual, "found in its usual place");
        if (InCache().FirstOrDefault(Starts) is { } cached) return (cached, "of Playwright");
        if (await Download() && InCache().FirstOrDefault(Starts) is { } downloaded) return (downloaded, "downloaded by Playwright");
        if (InstallPackage() && OnPath().FirstOrDefault(Starts) is { } installed) return (installed, "installed by apt-get");
        return (null, "");
    }

    private static IEnumerable<string> OnPath() =>
        from command in Commands
        from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        select Path.Combine(folder, OperatingSystem.IsWindows() ? command + ".exe" : command);

    private static IEnumerable<string> InCache()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var cache = Environment.GetEnvironmentVariable("PLAYWRIGHT_BROWSERS_PATH") is { Length: > 1 } chosen ? chosen
            : OperatingSystem.IsWindows() ? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "ms-playwright")
            : OperatingSystem.IsMacOS() ? Path.Combine(home, "Library", "Caches", "ms-playwright")
            : Path.Combine(home, ".cache", "ms-playwright");
        if (!Directory.Exists(cache)) return [];
        return Directory.EnumerateDirectories(cache, "chromium*").OrderDescending(StringComparer.Ordinal)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            .Where(file => NamesInCache.Contains(Path.GetFileName(file), StringComparer.Ordinal));
    }

    /// <summary>Playwright's own download; it gives up after a while where there is no way out to its server.</summary>
    private static async Task<bool> Download()
    {
        Console.Error.WriteLine("Browser tests: no browser is installed; Playwright downloads one.");
        var install = Task.Run(() => Microsoft.Playwright.Program.Main(["install", "chromium"]));
        return await Task.WhenAny(install, Task.Delay(TimeSpan.FromMinutes(4))) == install && install.IsCompletedSuccessfully && await install == 0;
    }

    private static bool InstallPackage()
    {
        if (!File.Exists("/etc/debian_version") || !string.Equals(Environment.UserName, "root", StringComparison.Ordinal)) return false;
        Console.Error.WriteLine("Browser tests: apt-get installs chromium.");
        return Run("apt-get", "update", TimeSpan.FromMinutes(3)) && Run("apt-get", "install -y chromium fonts-noto-cjk", TimeSpan.FromMinutes(10));
    }

    /// <summary>A file alone proves nothing: some systems have a script of that name that only asks for an installation.</summary>
    private static bool Starts(string path) =>
        File.Exists(path) && (OperatingSystem.IsWindows() || Run(path, "--version", TimeSpan.FromSeconds(30)));

    private static bool Run(string command, string arguments, TimeSpan limit)
    {
        try
        {
            using var process = new Process { StartInfo = new ProcessStartInfo(command, arguments) { RedirectStandardOutput = true, RedirectStandardError = true } };
            process.StartInfo.Environment["DEBIAN_FRONTEND"] = "noninteractive";
            process.OutputDataReceived += (_, _) => { };
            process.ErrorDataReceived += (_, _) => { };
            process.Start();
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            if (process.WaitForExit(limit)) return process.ExitCode == 0;
            process.Kill(entireProcessTree: true);
            return false;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
