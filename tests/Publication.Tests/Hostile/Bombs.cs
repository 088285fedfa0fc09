using System.Globalization;

namespace Publication.Tests.Hostile;

/// <summary>Texts of up to 256 kB that are meant to cost a parser time or memory: one thing over and over, or inside itself.</summary>
internal static class Bombs
{
    private const int Size = 250_000;

    /// <summary>Bodies of a brief, by name.</summary>
    public static IReadOnlyDictionary<string, string> Markdown { get; } = new Dictionary<string, string>(
    [
        .. Repeated(
            "*", "**a ", "*a ", "_a ", "***a** b", "*a_ ", "~~", "~~a ", "`", "`a", "``a` ", "[", "![", "[a", "[[", "[[a", "[[a|", "[[a]]", "![[a]]\n\n", "[@", "[@a", "[@a;", "[@a, ", "[^", "[^a", "[^a] ",
            "](", "[a](", "[a](<", "[a](b", "[a](b \"", "![a](",  "[a][b]", "[a][", "[a]: ", "<", "<a ", "</a ", "<!--", "<?", "<![CDATA[", "<https://", "<a@b",  "www.a.b/", "www.", "a@b.c ", 
            "&", "&amp;", "&#", "&#x41;", "&nbsp", "\\", "\\\\[", "{", "{#", "{.a", "{a=\"", "{a=b}", "a{#a}", "> ", ">", "- ", "+ ", "* ", "1. ", "9) ", "- a\n", "-\n\n", "> a\n\n", "1. a\n\n   b\n", "    a\n", "\t", "\ta\n",
            "#", "# ", "## same\n\n", "## a {#a}\n\n"),
    ]);

    /// <summary>Front matter, by name.</summary>
    public static IReadOnlyDictionary<string, string> Yaml { get; } = new Dictionary<string, string>(
    [
        .. Repeated(
            "- ", "-", "- - ", "[", "[a, ", "{", "{a: ", "? ", "? - ", ": ", "a: ", "a:\n", "- a:\n", "&a ", "- &a b\n", "*a ", "- *a\n", "!!str ", "!a ", "---\n", "...\n", "--- a\n", "%YAML 1.2\n", "%a\n", "# a\n", "#", "\"", "'", "\"a", "'a' ", "|\n", "- |\n  a\n", "- >\n\n",
            "- \"\\u0041\"\n", "\"\\", "\t", " ", "\n", "\r", "a", "中", "- a: b\n", "- id: a\n", "<<: *a\n", "- <<: {a: b}\n", "@", "`", ",", "]", "}", "\u0001", "\u202E", "😀", "- 'a\n", "[]: ", "- id: x\n  term: x\n  definition: x\n"),
        Of("a billion laughs", _ => "- id: a\n  a: &a [x,x,x,x,x,x,x,x,x]\n" + Lines(800, i => $"  b{i}: &b{i} [*a,*a,*a,*a,*a,*a,*a,*a,*a]")),
        Of("keys of one record", n => "- id: a\n" + Lines(n, i => $"  k{i}: b")),
        Of("one key over and over", n => "- id: a\n" + Lines(n, _ => "  term: b")),
        Of("lists inside lists", n => "- id: a\n  also: " + new string('[', n / 2) + new string(']', n / 2)),
        Of("groups inside groups", n => "- id: a\n  original: " + Repeat("{text: ", n / 8) + new string('}', n / 8)),
        Of("deeper and deeper", n => "- id: a\n" + Lines(n, i => new string(' ', Math.Min(2 + (2 * i), 600)) + "original:")),
        Of("a long list", n => $"- id: a\n  term: a\n  definition: a\n  also: [{string.Join(", ", Enumerable.Range(0, n / 8).Select(i => $"w{i}"))}]"),
        Of("a long list of one word", n => "- id: a\n  term: a\n  definition: a\n  also: [" + Repeat("w, ", n / 3) + "w]"),
        Of("references", n => "- id: a\n  term: a\n  definition: a\n  related: [" + string.Join(", ", Enumerable.Range(0, n / 16).Select(i => $"term:t{i}")) + "]"),
        Of("a term of many words", n => "- id: a\n  term: " + Repeat("tidal ", n / 6) + "\n  definition: a"),
        Of("terms of the same beginning", n => Lines(n, i => $"- id: t{i}\n  term: {Repeat("tidal ", 20)}{i}\n  definition: tidal tidal tidal")),
        Of("a definition of Markdown", n => "- id: a\n  term: a\n  definition: '" + Repeat("*a **b ", n / 7) + "'"),
        Of("a body of Markdown", n => "- id: a\n  term: a\n  definition: a\n  body: |\n" + Lines(n, _ => "    > - [[[[ **a")),
        Of("old ids", n => "- id: a\n  term: a\n  definition: a\n  formerly: [" + string.Join(", ", Enumerable.Range(0, n / 8).Select(i => $"o{i}")) + "]"),
        Of("ids misspelt alike", n => Lines(n, i => $"- id: a{i}\n  term: a\n  definition: see [[tid{i}]]")),
    ]);

    private static IEnumerable<KeyValuePair<string, string>> Repeated(params string[] pieces) =>
        pieces.Select(p => Of(p.Replace("\n", "⏎", StringComparison.Ordinal), n => Repeat(p, n / System.Text.Encoding.UTF8.GetByteCount(p))));

    private static KeyValuePair<string, string> Of(string name, Func<int, string> write) => new(name, write(Size));

    private static string Repeat(string piece, int times) => string.Concat(Enumerable.Repeat(piece, times));

    private static string Lines(int size, Func<int, string> line)
    {
        var text = new System.Text.StringBuilder();
        for (var i = 0; text.Length < size - 1000; i++) text.Append(CultureInfo.InvariantCulture, $"{line(i)}\n");
        return text.ToString();
    }
}
