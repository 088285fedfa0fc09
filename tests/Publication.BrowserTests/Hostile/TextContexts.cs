namespace Publication.BrowserTests.Hostile;

/// <summary>The places in Markdown where a payload may stand: its name, and the text around the payload, which is § there.</summary>
internal static class TextContexts
{
    public static readonly IReadOnlyList<(string Name, Func<string, int, string> Write)> All =
    [
        ("paragraph", (p, _) => p),
        ("link", (p, _) => $"[words]({p})"),
        ("link in angles", (p, _) => $"[words](<{p}>)"),
        ("words of a link", (p, _) => $"[{p}](https://example.org/)"),
        ("title of a link", (p, _) => $"[words](https://example.org/ \"{p}\")"),
        ("definition of a link", (p, i) => $"[words][r{i}]\n\n[r{i}]: <{p}> '{p}'"),
        ("autolink", (p, _) => $"<{p}>"),
        ("bare address", (p, _) => $"https://example.org/{p} www.example.org/?{p}"),
        ("image", (p, _) => $"![words]({p})"),
        ("words of an image", (p, _) => $"![{p}](../assets/gauge.png)"),
        ("caption", (p, _) => $"![words](../assets/gauge.png '{p}')"),
        ("attributes", (p, _) => $"*words*{{#{p} .{p} lang={p} title=\"{p}\"}}"),
        ("attributes of an image", (p, _) => $"![words](../assets/gauge.png){{width=\"{p}\" loading='{p}'}}"),
        ("attributes of a block", (p, _) => $"{{.{p} lang=\"{p}\"}}\nWords."),
        ("heading", (p, _) => $"## {p}"),
        ("anchor", (p, _) => $"## Words {{#{p}}}"),
        ("fence's language", (p, _) => $"~~~ {p}\ncode\n~~~"),
        ("fence", (p, _) => $"~~~ html\n{p}\n~~~"),
        ("indented code", (p, _) => $"    {p}"),
        ("code", (p, _) => $"````` {p} `````"),
        ("table", (p, i) => $"| a{i} | {p} |\n| --- | --- |\n| {p} | b |"),
        ("footnote", (p, i) => $"Words.[^n{i}]\n\n[^n{i}]: {p}"),
        ("definition list", (p, _) => $"{p}\n:   {p}"),
        ("abbreviation", (p, i) => $"Said by ABBR{i}X.\n\n*[ABBR{i}X]: {p}"),
        ("list and task", (p, _) => $"- [x] {p}\n- {p}"),
        ("quotation", (p, _) => $"> {p}"),
        ("emphasis", (p, _) => $"**{p}** *{p}* ~~{p}~~"),
        ("words of an entry's link", (p, _) => $"[[person-0|{p}]]"),
        ("entry's link and card", (p, _) => $"See [[{p}]].\n\n![[{p}]]"),
        ("citation", (p, _) => $"Words [@source-0, {p}]. And [@{p}]."),
    ];
}
