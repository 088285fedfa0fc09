using System.Text;
using System.Text.Json.Nodes;
using Publication.Content;

namespace Publication.Cli.Making;

/// <summary>The file that a new entry is written to, as it was before and as it is after.</summary>
internal sealed class EntryFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly byte[]? before;

    private EntryFile(string path, byte[]? before)
    {
        Path = path;
        this.before = before;
    }

    public string Path { get; }

    /// <summary>Where entries of the kind lie: a file each, or at the end of the kind's list.</summary>
    public static EntryFile Of(Kind kind, string id, string input, Edition edition)
    {
        var path = kind.Source switch
        {
            KindSource.Markdown => System.IO.Path.Combine(input, kind.Plural, id + ".md"),
            KindSource.File => System.IO.Path.Combine(input, kind.Plural, id + ".yml"),
            _ => ListOf(kind, id, input),
        };
        if (edition.Refuses(System.IO.Path.GetRelativePath(input, path).Replace('\\', '/'))) throw new UsageException($"`{Words.Path(path)}` is not read, so nothing is written there; `check` says why");
        if (!File.Exists(path)) return new EntryFile(path, null);
        if (kind.Source != KindSource.Records) throw new UsageException($"`{Words.Path(path)}` is there already; choose another id");
        return new EntryFile(path, File.ReadAllBytes(path));
    }

    public void Write(Kind kind, JsonObject record) => Write(kind.Source switch
    {
        KindSource.Markdown => $"---\n{YamlText.Of(record)}---\n",
        KindSource.File => YamlText.Of(record),
        _ => AfterOthers(YamlText.AsItem(record)),
    });

    /// <summary>The whole file.</summary>
    public void Write(string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        File.WriteAllText(Path, text, Utf8);
    }

    /// <summary>As if nothing had been written.</summary>
    public void TakeBack()
    {
        if (before is null) File.Delete(Path);
        else File.WriteAllBytes(Path, before);
    }

    private static string ListOf(Kind kind, string id, string input)
    {
        var list = System.IO.Path.Combine(input, "data", kind.Plural + ".yml");
        var folder = System.IO.Path.Combine(input, "data", kind.Plural);
        return Directory.Exists(folder) && !File.Exists(list) ? System.IO.Path.Combine(folder, id + ".yml") : list;
    }

    /// <summary>Keeps the list's bytes, its line ends and its habit of an empty line between records.</summary>
    private string AfterOthers(string item)
    {
        var others = before is null ? "" : Utf8.GetString(before);
        var end = others.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        if (others.Length > 0 && !others.EndsWith('\n')) others += end;
        if (others.Contains($"{end}{end}- ", StringComparison.Ordinal) && !others.EndsWith(end + end, StringComparison.Ordinal)) others += end;
        return others + item.ReplaceLineEndings(end);
    }
}
