using System.Text;
using System.Text.RegularExpressions;
using Publication.Checking;
using Publication.Tests.Fixtures;

namespace Publication.Tests;

/// <summary>
/// Several input files in one string, as the examples of the rules have them, laid over a small valid site in a folder
/// of its own and read as a build reads them. Each part is headed by a line <c>--- path</c>, with a marker perhaps:
/// <c>(latin-1)</c> and <c>(utf-16)</c> choose an encoding, <c>(bom)</c> and <c>(crlf)</c> change its bytes,
/// <c>(300000 times)</c> repeats it, <c>(picture)</c> makes it a PNG of one pixel, <c>(removed)</c> takes the file out, <c>-> target</c> makes it a symbolic link.
/// </summary>
internal static partial class Fixture
{
    public static readonly DateOnly Today = new(2026, 11, 24);

    /// <summary>A PNG of one pixel.</summary>
    public static byte[] OnePixel => Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==");

    /// <summary>What is wrong with the files when they are laid over the small site.</summary>
    public static IReadOnlyList<Diagnostic> Check(params string[] files) => Read(Folder([SmallSite.Files, .. files]), e => e.Diagnostics);

    /// <summary>The same in lines, as the command line prints them first.</summary>
    public static IReadOnlyList<string> CheckLines(params string[] files) => [.. Check(files).Select(Line)];

    public static string Line(Diagnostic d) =>
        $"{d.At}: {(d.Severity == Severity.Error ? "error" : "warning")} {d.Code}: {d.Message}";

    /// <summary>A diagnostic with its carets, label, help and related places: enough to judge it without the file.</summary>
    public static string Picture(Diagnostic d)
    {
        var picture = new StringBuilder(Line(d)).Append('\n');
        if (d.At.Source.Text.Length > 0)
        {
            var line = d.At.Source.Line(d.At.Start.Line);
            var from = Math.Max(0, d.At.Start.Column - 61);
            var shown = line[Math.Min(from, line.Length)..Math.Min(line.Length, from + 100)];
            var carets = Math.Clamp(d.At.End.Line == d.At.Start.Line ? d.At.Span.Length : line.Length - d.At.Start.Column + 1, 1, 100);
            picture.Append("  | ").Append(shown.Replace('\t', ' ')).Append('\n');
            picture.Append("  | ").Append(' ', Math.Min(d.At.Start.Column - 1 - from, 100)).Append('^', carets).Append(d.Label is null ? "" : " " + d.Label).Append('\n');
        }
        foreach (var related in d.Related) picture.Append("  related: ").Append(related.At).Append(": ").Append(related.Message).Append('\n');
        if (d.Help is not null) picture.Append("  help: ").Append(d.Help).Append('\n');
        return picture.ToString();
    }

    /// <summary>Reads a folder that holds <c>input/</c> and is removed afterwards.</summary>
    public static T Read<T>(string folder, Func<Edition, T> use)
    {
        try
        {
            return ReadIn(folder, use);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    public static T ReadIn<T>(string folder, Func<Edition, T> use) => use(Edition.Read(Options(folder)));

    public static BuildOptions Options(string folder) => new()
    {
        InputFolder = Path.Combine(folder, "input"),
        OutputFolder = Path.Combine(folder, "output"),
        Today = Today,
    };

    /// <summary>Writes the files into a new folder; later ones replace earlier ones of the same path.</summary>
    public static string Folder(IEnumerable<string> texts)
    {
        var folder = Directory.CreateTempSubdirectory("publication-").FullName;
        WriteInto(folder, texts);
        return folder;
    }

    public static void WriteInto(string folder, IEnumerable<string> texts)
    {
        foreach (var text in texts)
            foreach (var (path, marker, content) in RuleExample.Parse(text))
                Write(folder, path, marker, content);
    }

    public static void CopyOver(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }

    private static void Write(string folder, string path, string marker, string content)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        if (marker.StartsWith("-> ", StringComparison.Ordinal))
        {
            File.Delete(file);
            File.CreateSymbolicLink(file, marker[3..]);
        }
        else if (marker == "(removed)") File.Delete(file);
        else File.WriteAllBytes(file, Bytes(marker, content));
    }

    private static byte[] Bytes(string marker, string content) => marker switch
    {
        "(latin-1)" => Encoding.Latin1.GetBytes(content),
        "(utf-16)" => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(content)],
        "(bom)" => [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(content)],
        "(crlf)" => Encoding.UTF8.GetBytes(content.Replace("\n", "\r\n", StringComparison.Ordinal)),
        "(bom crlf)" => [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(content.Replace("\n", "\r\n", StringComparison.Ordinal))],
        "(picture)" => OnePixel,
        "" => Encoding.UTF8.GetBytes(content),
        _ when Times().Match(marker) is { Success: true } times =>
            Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(content, int.Parse(times.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)))),
        _ => throw new ArgumentException($"the marker {marker} is not known"),
    };

    [GeneratedRegex(@"^\((\d+) times\)$")]
    private static partial Regex Times();
}
