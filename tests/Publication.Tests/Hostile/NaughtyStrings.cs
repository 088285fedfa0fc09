using System.Globalization;
using System.Text;

namespace Publication.Tests.Hostile;

/// <summary>Texts that programs tend to lose, change or run, though each of them may be somebody's title.</summary>
internal static class NaughtyStrings
{
    /// <summary>A harmless one: how often it stands somewhere is how often each of the others must. No word, so that no term is marked in a text.</summary>
    public const string Control = "?!.?!";

    /// <summary>Those that come out as they went in.</summary>
    public static readonly IReadOnlyList<string> Allowed =
    [
        Control,
        "\"double\"", "'single'", "“curly” ‘ones’", "„German“ ‚quotes‘", "«French» ‹ones›", "「corner」『ones』", "`back` ``ticks``", "O'Brien \"Bob\" O’Neill", "\"", "'",
        "<b>bold</b>", "a < b > c & d", "</title></script></style>", "<!-- note -->", "]]>", "<![CDATA[x]]>", "<?xml version=\"1.0\"?>",
        "&amp;", "&lt;i&gt;", "&#x41;&#66;", "&nbsp;", "&notanentity;", "AT&T",
        "*stars* _lines_ ~~waves~~", "# hash", "[words](https://example.org/)", "![[card]] [[link]] [@cited]", "a | b | c", "a \\ b \\n \\u0041", "~ ^ $x^2$ {#id .class}", "> quoted", "1. one", "---", "--", "- item",
        "{{ title }}", "{{{raw}}}", "{% if %}", "<%= 1 %>", "${1+1}", "#{1}", "%s %d %n", "{0} {name}", "$& $1 $$", "%41%00%2e%2e",
        "=1+1", "@SUM(A1:A9)", "+49 40", "-5 degrees", "＝1+1", "＠SUM", "＋1－2", "=HYPERLINK(\"https://example.org\";\"x\")", "\\|=1",
        "null", "undefined", "NaN", "true", "no", "~", "012", "1e5", "0x1F", "1_000", "12:30:45", "2025-03-05", "Infinity", "[object Object]", "__proto__", "constructor",
        "👩‍👩‍👧‍👦 👍🏽 🏳️‍🌈 🇳🇱 1️⃣", "☺︎ ☺️", "𝒳 𐍈 𠮷野家 🜁", "שלום עולם", "مرحبا بالعالم", "a \u200Fב\u200E c", "e\u0301 \u00E9 n\u0303", "Z\u0351\u036B\u0343a\u0334\u0321\u031Bl\u0489go",
        "İstanbul ISPARTA ığdır", "ß ẞ ﬁ ǅ Ω K", "ｆｕｌｌ　ｗｉｄｔｈ１２３", "潮汐 テスト 한국어", "ไทย हिन्दी தமிழ்",
        "a\u200Bb\u200Cc\u200Dd\u2060e", "so\u00ADft", "a\u00A0b\u202Fc\u3000d", "two  blanks", "a\u2028b", "a\u2029b", "\u034Fjoined", "i\uFE0Fv", "Å\u0325\u2126", "x\u180Ey", "\uE000\uF8FF private", "\U000F0000 plane fifteen",
        "../../etc/passwd", "C:\\con\\nul", "'; DROP TABLE briefs; --", "$(touch x) `id` ; | &", "javascript:alert(1)", "mailto:a@example.org?bcc=b", "=?utf-8?B?eA==?=", "Bcc: b@example.org", "BEGIN:VEVENT", "TY  - RPRT", "@book{x, title={y}}", "data:text/html,x",
        "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz",
    ];

    /// <summary>Those that a reader cannot see, as YAML escapes: each is refused by the name of its field.</summary>
    public static readonly IReadOnlyList<string> Refused =
    [
        @"a\0b", @"a\ab", @"a\bb", @"a\eb", @"a\u0001b", @"a\u001Fb", @"a\x7Fb", @"a\Nb", @"a\u009Fb",
        @"a\u202Ab", @"a\u202Eb", @"a\u202Cb", @"a\u2066b", @"a\u2069b",
        @"\uFEFFab", @"a\uFEFFb", @"a\uFFFDb", @"a\uFFFEb", @"a\uFFFFb", @"a\U000E0041b", @"ab\U000E007F", @"a\U000E0001b",
        @"a\uD800b", @"a\uDC00b", @"ab\uD83D", @"\uDE00\uD83D",
    ];

    /// <summary>Within double quotation marks of YAML; what an editor would not show is escaped.</summary>
    public static string Quoted(string text)
    {
        var yaml = new StringBuilder("\"");
        foreach (var c in text)
            if (c is '"' or '\\') yaml.Append('\\').Append(c);
            else if (char.IsControl(c) || c is '\u2028' or '\u2029') yaml.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else yaml.Append(c);
        return yaml.Append('"').ToString();
    }

    /// <summary>Markdown that says the text itself: a backslash before each sign of ASCII.</summary>
    public static string Markdown(string text) => string.Concat(text.Select(c => char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c)) ? $"\\{c}" : c.ToString()));
}
