using System.Security.Cryptography;
using System.Text;

namespace Publication.Tests.Hostile;

/// <summary>A publication with its theme and its history in a folder, as one gets it from git, and what one computer or another makes of it.</summary>
internal sealed class Checkout(string folder)
{
    private static readonly string[] Texts = [".md", ".yml", ".yaml", ".html", ".css", ".js", ".txt", ".xml", ".json", ".csv"];

    public string Folder { get; } = folder;

    public string Output => Path.Combine(Folder, "output");

    /// <summary>Another copy; packages of the theme are not copied, but links lead to them.</summary>
    public Checkout CopyTo(string folder)
    {
        foreach (var file in Files()) Copy(file, folder);
        LinkPackages(Path.Combine(Folder, "themes", "ledger", "node_modules"), folder);
        return new Checkout(folder);
    }

    public static void LinkPackages(string packages, string folder)
    {
        if (!Directory.Exists(packages)) return;
        var copy = Directory.CreateDirectory(Path.Combine(folder, "themes", "ledger", "node_modules")).FullName;
        foreach (var file in Directory.EnumerateFiles(packages)) File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        foreach (var inner in Directory.EnumerateDirectories(packages)) File.CreateSymbolicLink(Path.Combine(copy, Path.GetFileName(inner)), inner);
    }

    /// <summary>Folders list their files in the order in which these were made, or by a hash of the names and the folder.</summary>
    public void MakeAgainInReverse()
    {
        foreach (var file in Files().Where(IsInput).Reverse().ToList())
        {
            var bytes = File.ReadAllBytes(file);
            File.Delete(file);
            File.WriteAllBytes(file, bytes);
        }
    }

    /// <summary>As git on Windows writes text files.</summary>
    public void EndLinesAsOnWindows()
    {
        foreach (var file in Files().Where(f => IsInput(f) && Texts.Contains(Path.GetExtension(f))))
            File.WriteAllText(file, File.ReadAllText(file).ReplaceLineEndings("\r\n"), new UTF8Encoding(false));
    }

    public void WrittenAt(DateTime time)
    {
        foreach (var file in Files()) File.SetLastWriteTimeUtc(file, time);
    }

    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    public void Mode(UnixFileMode mode)
    {
        foreach (var file in Files().Where(IsInput)) File.SetUnixFileMode(file, mode);
    }

    /// <summary>Every published file, the program's list among them: its mode and the hash of its bytes.</summary>
    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    public static IReadOnlyDictionary<string, string> Picture(string output) => Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories)
        .ToDictionary(f => Path.GetRelativePath(output, f), f => $"{File.GetUnixFileMode(f)} {Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(f)))}", StringComparer.Ordinal);

    private IEnumerable<string> Files()
    {
        var waiting = new Stack<string>([Folder]);
        while (waiting.TryPop(out var at))
        {
            foreach (var file in Directory.EnumerateFiles(at).Order(StringComparer.Ordinal)) yield return file;
            foreach (var inner in Directory.EnumerateDirectories(at))
                if (Path.GetFileName(inner) is not ("node_modules" or "output" or ".publication")) waiting.Push(inner);
        }
    }

    private void Copy(string file, string folder)
    {
        var copy = Path.Combine(folder, Path.GetRelativePath(Folder, file));
        Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
        File.Copy(file, copy);
    }

    /// <summary>Not a file of git's own.</summary>
    private bool IsInput(string file) => !Path.GetRelativePath(Folder, file).StartsWith(".git", StringComparison.Ordinal);
}
