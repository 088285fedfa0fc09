using Publication.Content.Fields;
using Publication.Content.Kinds;
using Publication.Content.Yaml;
using Publication.Input;

namespace Publication.Content;

/// <summary>Parses one file of a kind. Pure, and never throws for bad content.</summary>
public static class DocumentParser
{
    private const int LargestText = 256 * 1024;

    /// <summary>The kind whose entries stand in a file, by its path under <c>input/</c>; null where it is of none.</summary>
    public static Kind? KindOf(string relative)
    {
        foreach (var kind in ContentKinds.All)
        {
            var fits = kind.Source switch
            {
                KindSource.Markdown => relative.StartsWith(kind.Plural + "/", StringComparison.Ordinal) && relative.EndsWith(".md", StringComparison.Ordinal),
                KindSource.File => relative.StartsWith(kind.Plural + "/", StringComparison.Ordinal) && IsYaml(relative),
                _ => IsYaml(relative) && (relative.StartsWith($"data/{kind.Plural}/", StringComparison.Ordinal) || relative is var r && Path.ChangeExtension(r, null) == $"data/{kind.Plural}"),
            };
            if (fits) return kind;
        }
        return null;
    }

    /// <summary>Parses a file; records that stand word for word in <paramref name="previous"/> are taken from there.</summary>
    public static Document Parse(InputFile file, Kind kind, ParseOptions options, Document? previous = null)
    {
        var readable = Utf8Text.TryDecode(file.Bytes, out var text);
        var source = new SourceText(file.Path, text);
        if (!readable)
            return Failed(file, DocumentRules.NotUtf8, source, new TextSpan(text.Length, 0), "the byte at this place is not UTF-8", "open the file in an editor and save it as UTF-8");
        if (string.IsNullOrWhiteSpace(text))
            return Failed(file, DocumentRules.Empty, source, default, "this file is empty", "write its fields, or remove the file");
        var isData = kind.Source == KindSource.Records;
        if (file.Bytes.Length > (isData ? options.LargestData : LargestText))
        {
            return Failed(file, DocumentRules.TooLarge, source, default, $"this file has {file.Bytes.Length / 1024} kB",
                isData ? $"split it into several files in the folder `data/{kind.Plural}/`, or allow more with `data_file_mb` in `publication.yml`" : "split it into several files");
        }
        return kind.Source switch
        {
            KindSource.Markdown => ParseMarkdown(file, kind, source, options),
            KindSource.File => ParseWhole(file, kind, source, options),
            _ => ParseRecords(file, kind, source, options, previous),
        };
    }

    /// <summary>What stands for a file or folder that was not read: nothing is known of what it holds.</summary>
    public static Document Refused(string path, string relative) => new(new InputFile(path, relative, []), [], [], []) { Broken = BrokenBy(relative) };

    private static IReadOnlyList<string> BrokenBy(string relative)
    {
        if (KindOf(relative) is { } kind) return [Unread(kind, relative)];
        // A folder, and so any of the entries in it.
        return [.. ContentKinds.All.Where(k => IsPart(FolderOf(k), relative) || IsPart(relative, FolderOf(k))).Select(k => AnyOf(k))];

        static string FolderOf(Kind kind) => kind.Source == KindSource.Records ? $"data/{kind.Plural}" : kind.Plural;
        static bool IsPart(string path, string folder) => path == folder || path.StartsWith(folder + "/", StringComparison.Ordinal);
    }

    private static string Unread(Kind kind, string relative) =>
        kind.Source == KindSource.Records ? AnyOf(kind) : $"{kind.Name}:{Path.GetFileNameWithoutExtension(relative)}";

    private static string AnyOf(Kind kind) => $"{kind.Name}:{Document.AnyId}";

    private static Document ParseMarkdown(InputFile file, Kind kind, SourceText source, ParseOptions options)
    {
        var report = new Report(source, 0, options);
        var text = source.Text;
        var id = FileId(file, source, report);
        if (!FrontMatter.Find(text, out var fields, out var bodyStart, report)) return new Document(file, [], [], report.Diagnostics) { Broken = [$"{kind.Name}:{id}"] };
        // The parser sees the whole text up to the closing line, so that its offsets are those of the file.
        var node = YamlReader.Read(Blanked(text, fields), report);
        var entry = node is YamlMapping mapping ? RecordReader.Read(mapping, kind.Fields, kind.Create, text, report) : null;
        if (node is null && report.Diagnostics.Count == 0)
            report.Add(DocumentRules.NoFrontMatter, fields, "the front matter holds no fields", help: "write `title:`, `date:` and `summary:` between the two lines `---`");
        else if (node is not null and not YamlMapping)
            report.Add(DocumentRules.NoFrontMatter, node.Span, "the front matter is not a group of fields", help: "write one `field: value` to a line");
        var body = MarkdownCompiler.Compile(text[bodyStart..], offset => offset + bodyStart, "body", report, checkFigures: kind == Brief.Definition);
        if (entry is Brief brief) brief.SetBody(body);
        if (entry is StandingPage page) page.SetBody(body);
        return Finish(file, kind, entry, id, report);
    }

    private static Document ParseWhole(InputFile file, Kind kind, SourceText source, ParseOptions options)
    {
        var report = new Report(source, 0, options);
        var id = FileId(file, source, report);
        var node = YamlReader.Read(source.Text, report);
        var entry = node is YamlMapping mapping ? RecordReader.Read(mapping, kind.Fields, kind.Create, source.Text, report) : null;
        if (node is null && report.Diagnostics.Count == 0)
            report.Add(DocumentRules.Empty, default, "this file holds no fields", help: "write its fields, or remove the file");
        if (node is not null and not YamlMapping)
            report.Add(DocumentRules.NotAList, node.Span, "this file is not a group of fields", help: "write one `field: value` to a line");
        return Finish(file, kind, entry, id, report);
    }

    private static Document ParseRecords(InputFile file, Kind kind, SourceText source, ParseOptions options, Document? previous)
    {
        var diagnostics = new List<Diagnostic>();
        var entries = new List<Entry>();
        var offsets = new List<int>();
        var broken = new List<string>();
        var slices = new Dictionary<string, Entry>(StringComparer.Ordinal);
        foreach (var span in RecordSlices.Of(source, diagnostics))
        {
            var text = source.Text.Substring(span.Start, span.Length);
            if (diagnostics.Count >= Report.MostMistakes)
            {
                if (GuessId(text) is { } unread) broken.Add($"{kind.Name}:{unread}");
                continue;
            }
            if (previous is null || !previous.Slices.TryGetValue(text, out var entry) || entry.Kind != kind)
            {
                var report = new Report(source, span.Start, options);
                entry = ParseRecord(text, kind, report, broken);
                diagnostics.AddRange(report.Diagnostics);
                if (entry is not null && report.Diagnostics.Count == 0) slices.TryAdd(text, entry);
            }
            else slices.TryAdd(text, entry);
            if (entry is null) continue;
            entries.Add(entry);
            offsets.Add(span.Start);
        }
        if (diagnostics.Count >= Report.MostMistakes) diagnostics[^1] = diagnostics[^1] with { Label = "records after this one are not read" };
        return new Document(file, entries, offsets, TabsAsOne(diagnostics)) { Slices = slices, Broken = broken };
    }

    /// <summary>An editor that writes tabs is one cause, in however many records.</summary>
    private static List<Diagnostic> TabsAsOne(List<Diagnostic> diagnostics)
    {
        var tabs = diagnostics.FindAll(d => d.Rule == YamlRules.Tab);
        if (tabs.Count < 2) return diagnostics;
        var all = tabs[0] with
        {
            Label = $"and in {tabs.Count - 1} more {(tabs.Count == 2 ? "record" : "records")}",
            Related = [.. tabs.Skip(1).Select(t => new RelatedPlace(t.At, "also here"))],
            Fixes = [.. tabs.SelectMany(t => t.Fixes)],
        };
        return [all, .. diagnostics.Where(d => d.Rule != YamlRules.Tab)];
    }

    private static Entry? ParseRecord(string text, Kind kind, Report report, List<string> broken)
    {
        var node = YamlReader.Read(text, report);
        if (node is YamlSequence { Items: [YamlMapping mapping] })
        {
            var entry = RecordReader.Read(mapping, kind.Fields, kind.Create, text, report);
            entry?.Complete(kind, "", report.References);
            if (entry is null && mapping.Pairs.FirstOrDefault(p => p.Key.Value == "id")?.Value is YamlScalar id) broken.Add($"{kind.Name}:{id.Value}");
            return entry;
        }
        if (GuessId(text) is { } guess) broken.Add($"{kind.Name}:{guess}");
        if (node is not null)
            report.Add(DocumentRules.NotAList, new TextSpan(0, Math.Max(1, text.AsSpan().IndexOfAny('\r', '\n') is var end and >= 0 ? end : text.Length)),
                "this item of the list is not a record", help: "begin it with `- id: …` and indent its other fields by two blanks");
        return null;
    }

    /// <summary>The id of a record whose YAML is broken elsewhere.</summary>
    private static string? GuessId(string text)
    {
        var at = text.IndexOf("id:", StringComparison.Ordinal);
        if (at < 0) return null;
        var end = text.AsSpan(at).IndexOfAny('\r', '\n');
        return text.AsSpan(at + 3, (end < 0 ? text.Length - at : end) - 3).Trim().ToString();
    }

    private static Document Finish(InputFile file, Kind kind, Entry? entry, string id, Report report)
    {
        if (entry is null) return new Document(file, [], [], report.Diagnostics) { Broken = [$"{kind.Name}:{id}"] };
        entry.Complete(kind, id, report.References);
        return new Document(file, [entry], [0], report.Diagnostics);
    }

    private static string FileId(InputFile file, SourceText source, Report report)
    {
        var name = Path.GetFileNameWithoutExtension(file.Relative);
        if (!Shapes.IsId(name))
            report.Diagnostics.Add(new Diagnostic(DocumentRules.BadFileName, new Location(source, default), $"the file name `{name}` cannot be an id")
            {
                Help = Shapes.ToId(name) is { Length: > 0 } better ? $"rename the file to `{better}{Path.GetExtension(file.Relative)}`" : "rename the file with small letters a to z, digits and hyphens",
            });
        return name;
    }

    private static Document Failed(InputFile file, Rule rule, SourceText source, TextSpan span, string message, string help) =>
        new(file, [], [], [new Diagnostic(rule, new Location(source, span), message) { Help = help }])
        {
            Broken = KindOf(file.Relative) is { } kind ? [Unread(kind, file.Relative)] : [],
        };

    /// <summary>The text before the fields' end with the opening line made blank: same offsets, YAML only.</summary>
    private static string Blanked(string text, TextSpan fields) => string.Concat(new string(' ', fields.Start - 1), "\n", text.AsSpan(fields.Start, fields.Length));

    private static bool IsYaml(string path) => path.EndsWith(".yml", StringComparison.Ordinal) || path.EndsWith(".yaml", StringComparison.Ordinal);
}
