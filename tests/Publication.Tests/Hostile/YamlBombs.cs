namespace Publication.Tests.Hostile;

/// <summary>What stands between the lines of hyphens of a brief, and in a data file of terms.</summary>
internal static class YamlBombs
{
    private static readonly IReadOnlyList<Bomb> Anywhere =
    [
        .. Bomb.Repeated(
            "- ", "-", "- - ", "[", "[a, ", "{", "{a: ", "? ", "? - ", ": ", "a: ", "a:\n", "- a:\n", "&a ", "- &a b\n", "*a ", "- *a\n", "!!str ", "!a ", "---\n", "...\n", "--- a\n", "%YAML 1.2\n", "%a\n", "# a\n", "#", "\"", "'", "\"a", "'a' ", "|\n", "- |\n  a\n", "- >\n\n",
            "- \"\\u0041\"\n", "\"\\", "\t", " ", "\n", "\r", "a", "中", "- a: b\n", "- id: a\n", "<<: *a\n", "- <<: {a: b}\n", "@", "`", ",", "]", "}", "\u0001", "\u202E", "😀", "- 'a\n", "[]: ", "- id: x\n  term: x\n  definition: x\n"),
    ];

    /// <summary>Beside a title and a date.</summary>
    public static IReadOnlyList<Bomb> FrontMatter { get; } =
    [
        .. Anywhere,
        new("a billion laughs", "a: &a [x,x,x,x,x,x,x,x,x]\n" + Bomb.Numbered(i => $"b{i}: &b{i} [*a,*a,*a,*a,*a,*a,*a,*a,*a]\n")),
        new("fields that are unknown", Bomb.Numbered(i => $"k{i}: b\n")),
        new("one field over and over", Bomb.Repeat("summary: b\n")),
        new("lists inside lists", "topics: " + Bomb.Nested("[", "", "]")),
        new("groups inside groups", "corrections: " + Bomb.Nested("{text: ", "a", "}")),
        new("deeper and deeper", "corrections:\n" + Bomb.Numbered(i => $"{new string(' ', Math.Min(1 + i, 600))}text:\n")),
        new("a summary of one line", "summary: " + Bomb.Repeat("tides ")),
        new("a summary of many lines", "summary: >-\n" + Bomb.Repeat("  tides\n")),
        new("a summary of Markdown", $"summary: '{Bomb.Repeat("*a [b](c) ")}'"),
        new("a summary of addresses", $"summary: '{Bomb.Repeat("https://a.example ")}'"),
        new("a summary of links", $"summary: '{Bomb.Repeat("[[tide-plan]] ")}'"),
        new("a summary in quotation marks that nothing closes", "summary: \"" + Bomb.Repeat("tides\n  ")),
        new("a summary of escapes", $"summary: \"{Bomb.Repeat("\\u0041")}\""),
        new("authors", $"summary: a\nauthors: [{Bomb.Numbered(i => $"A{i}, ")}]"),
        new("authors in lines", $"summary: a\nauthors:\n{Bomb.Numbered(i => $"  - A{i}\n")}"),
        new("one author over and over", $"summary: a\nauthors: [{Bomb.Repeat("A, ")}A]"),
        new("initiatives that are not there", $"summary: a\ninitiatives: [{Bomb.Numbered(i => $"tide-pla{i}, ")}]"),
        new("references to one initiative", $"summary: a\ninitiatives: [{Bomb.Repeat("tide-plan, ")}]"),
        new("corrections", $"summary: a\ncorrections:\n{Bomb.Numbered(i => $"  - date: 2025-03-07\n    text: Number {i}.\n")}"),
        new("corrections without a date", $"summary: a\ncorrections:\n{Bomb.Numbered(i => $"  - text: Number {i}.\n")}"),
        new("old ids", $"summary: a\nformerly: [{Bomb.Numbered(i => $"o{i}, ")}]"),
        new("a colon too many in each line", Bomb.Numbered(i => $"a{i}: b: c\n")),
        new("wide colons", Bomb.Numbered(i => $"a{i}：b\n", 200_000)),
        new("tabs in each line", Bomb.Numbered(i => $"\ta{i}: b\n")),
        new("comments", Bomb.Numbered(i => $"# {i}\n") + "summary: a"),
        new("a key of one line", Bomb.Repeat("a") + ": b"),
    ];

    public static IReadOnlyList<Bomb> DataFiles { get; } =
    [
        .. Anywhere,
        new("a billion laughs", "- id: a\n  a: &a [x,x,x,x,x,x,x,x,x]\n" + Bomb.Numbered(i => $"  b{i}: &b{i} [*a,*a,*a,*a,*a,*a,*a,*a,*a]\n")),
        new("keys of one record", "- id: a\n" + Bomb.Numbered(i => $"  k{i}: b\n")),
        new("one key over and over", "- id: a\n" + Bomb.Repeat("  term: b\n")),
        new("lists inside lists", "- id: a\n  also: " + Bomb.Nested("[", "", "]")),
        new("groups inside groups", "- id: a\n  original: " + Bomb.Nested("{text: ", "a", "}")),
        new("deeper and deeper", "- id: a\n" + Bomb.Numbered(i => $"{new string(' ', Math.Min(2 + (2 * i), 600))}original:\n")),
        new("a long list", $"- id: a\n  term: a\n  definition: a\n  also: [{Bomb.Numbered(i => $"w{i}, ")}]"),
        new("a long list in lines", $"- id: a\n  term: a\n  definition: a\n  also:\n{Bomb.Numbered(i => $"    - w{i}\n")}"),
        new("a long list of one word", $"- id: a\n  term: a\n  definition: a\n  also: [{Bomb.Repeat("w, ")}w]"),
        new("references", $"- id: a\n  term: a\n  definition: a\n  related: [{Bomb.Numbered(i => $"term:t{i}, ")}]"),
        new("references to one entry", $"- id: a\n  term: a\n  definition: a\n  related: [{Bomb.Repeat("term:tides, ")}]"),
        new("a term of many words", $"- id: a\n  term: {Bomb.Repeat("tidal ")}\n  definition: a"),
        new("terms of the same beginning", Bomb.Numbered(i => $"- id: t{i}\n  term: {Bomb.Times("tidal ", 20)}{i}\n  definition: tidal tidal tidal\n")),
        new("terms of the same name", Bomb.Numbered(i => $"- id: t{i}\n  term: swell\n  definition: a swell\n")),
        new("terms that stand in each other", Bomb.Numbered(i => $"- id: t{i}\n  term: t{i}\n  definition: t{i + 1} t{i + 2} t{i - 1}\n")),
        new("a definition of Markdown", $"- id: a\n  term: a\n  definition: '{Bomb.Repeat("*a **b ")}'"),
        new("a definition of brackets", $"- id: a\n  term: a\n  definition: '{Bomb.Repeat("[a][")}'"),
        new("a body of Markdown", "- id: a\n  term: a\n  definition: a\n  body: |\n" + Bomb.Repeat("    > - [[[[ **a\n")),
        new("a body of one line", "- id: a\n  term: a\n  definition: a\n  body: |\n    " + Bomb.Repeat("tides ")),
        new("a text folded over many lines", "- id: a\n  term: a\n  definition: >\n" + Bomb.Repeat("    tides\n")),
        new("a text in quotation marks over many lines", "- id: a\n  term: a\n  definition: \"" + Bomb.Repeat("tides\n    ") + "\""),
        new("a text of escapes", "- id: a\n  term: a\n  definition: \"" + Bomb.Repeat("\\u0041") + "\""),
        new("a text of quotation marks", "- id: a\n  term: a\n  definition: '" + Bomb.Repeat("''") + "'"),
        new("old ids", $"- id: a\n  term: a\n  definition: a\n  formerly: [{Bomb.Numbered(i => $"o{i}, ")}]"),
        new("ids misspelt alike", Bomb.Numbered(i => $"- id: a{i}\n  term: a\n  definition: see [[tid{i}]]\n")),
        new("ids that differ in capitals", Bomb.Numbered(i => $"- id: A{i}\n  term: a\n  definition: a\n")),
        new("records indented by tabs", Bomb.Numbered(i => $"- id: a{i}\n\tterm: a\n\tdefinition: a\n")),
        new("records with a colon too many", Bomb.Numbered(i => $"- id: a{i}\n  term: a: b\n  definition: a\n")),
        new("records with a quotation mark too many", Bomb.Numbered(i => $"- id: a{i}\n  term: 'a'b'\n  definition: a\n")),
        new("records without a colon", Bomb.Numbered(i => $"- id: a{i}\n  term a\n  definition: a\n")),
        new("records with a bracket that nothing closes", Bomb.Numbered(i => $"- id: a{i}\n  term: a\n  also: [b\n")),
        new("records with a key that is unknown", Bomb.Numbered(i => $"- id: a{i}\n  trem: a\n  definition: a\n")),
        new("records with a wide colon", Bomb.Numbered(i => $"- id: a{i}\n  term：a\n  definition: a\n", 240_000)),
        new("lines that belong to no record", Bomb.Repeat("a: b\n")),
        new("one line of one record", "- id: a\n  term: " + Bomb.Repeat("a")),
        new("comments between records", Bomb.Numbered(i => $"# a\n- id: a{i} # b\n  # c\n  term: a\n  definition: a\n")),
    ];
}
