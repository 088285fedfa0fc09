namespace Publication.Cli.Serving;

/// <summary>
/// How a browser hands a place in a file to an editor: by an address that the editor has registered with the system. No such
/// address is common to all, so it is asked for by the editor's name or in full.
/// </summary>
/// <param name="Template">With <c>{path}</c>, <c>{line}</c> and <c>{column}</c>; empty where no editor is known.</param>
/// <param name="Root">The folder that paths of diagnostics are relative to.</param>
internal sealed record EditorLink(string Template, string Root)
{
    public static readonly IReadOnlyDictionary<string, string> Known = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["cursor"] = "cursor://file{path}:{line}:{column}",
        ["idea"] = "idea://open?file={path}&line={line}&column={column}",
        ["textmate"] = "txmt://open?url=file://{path}&line={line}&column={column}",
        ["vscode"] = "vscode://file{path}:{line}:{column}",
        ["vscodium"] = "vscodium://file{path}:{line}:{column}",
        ["zed"] = "zed://file{path}:{line}:{column}",
    };

    /// <summary>The template that is meant; null where it is none.</summary>
    public static string? TemplateOf(string editor) => Known.TryGetValue(editor, out var template) ? template
        : editor.Contains("{path}", StringComparison.Ordinal) && Uri.TryCreate(editor.Replace("{path}", "/", StringComparison.Ordinal), UriKind.Absolute, out var uri)
            && editor.StartsWith(uri.Scheme + ":", StringComparison.OrdinalIgnoreCase) && uri.Scheme is not ("javascript" or "data") ? editor : null;

    /// <summary>The editor whose own terminal this is: it says so to the programs that run in it.</summary>
    public static string OfTerminal(string? program) => program is "vscode" or "zed" ? Known[program] : "";

    /// <summary>Null where no editor is known.</summary>
    public string? To(Location at)
    {
        if (Template.Length == 0) return null;
        var path = Path.Combine(Root, at.Path).Replace('\\', '/');
        var escaped = string.Join('/', path.TrimStart('/').Split('/').Select(Escaped));
        return Template
            .Replace("{path}", "/" + escaped, StringComparison.Ordinal)
            .Replace("{line}", Number(at.Start.Line), StringComparison.Ordinal)
            .Replace("{column}", Number(at.Start.Column), StringComparison.Ordinal);
    }

    // The colon of a drive stays one.
    private static string Escaped(string part) => Uri.EscapeDataString(part).Replace("%3A", ":", StringComparison.Ordinal);

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
