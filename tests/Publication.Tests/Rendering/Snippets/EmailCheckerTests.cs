using Xunit;

namespace Publication.Tests.Rendering.Snippets;

/// <summary>The checker finds what is wrong: each fault alone, put into a part and a mail that have none.</summary>
public sealed class EmailCheckerTests(EveryForm forms) : IClassFixture<EveryForm>
{
    private const string Cell = "<tr><td style=\"padding:0 0 16px;font:17px/26px Georgia,SimSun,serif;color:#1C1B19\">{0}</td></tr>";

    private const string Table = "<table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" width=\"100%\">{0}</table>";

    [Theory]
    [InlineData("Words, <strong>strong</strong> ones, <span lang=\"zh-Hans\">行动</span><br>and a <a href=\"https://example.org/\" style=\"color:#1F4E79;text-decoration:underline\">linked page</a>")]
    [InlineData("<img src=\"https://example.org/a.png\" alt=\"A chart\" width=\"552\" height=\"300\" style=\"display:block;border:0;height:auto;max-width:100%\">")]
    [InlineData("<table cellpadding=\"0\" cellspacing=\"0\" border=\"0\" width=\"100%\"><tr><th scope=\"row\" style=\"font:15px/22px Arial,sans-serif;color:#5E5A52\">March</th><td style=\"font:15px/22px Arial,sans-serif;color:#5E5A52\">Began</td></tr></table>")]
    public void Passes_what_is_right(string words) => Assert.Empty(EmailChecker.OfFragment(Part(words)));

    [Theory]
    [InlineData("<script>1</script>", "<script>")]
    [InlineData("<iframe src=\"https://example.org/\"></iframe>", "<iframe>")]
    [InlineData("<p>x</p>", "<p>")]
    [InlineData("<blink>x</blink>", "<blink>")]
    [InlineData("<svg></svg>", "<svg>")]
    [InlineData("<strong onclick=\"x()\">x</strong>", "onclick")]
    [InlineData("<span lang=\"en\" style=\"color:#000000\">x</span>", "style of <span>")]
    [InlineData("<ul style=\"display:flex\"><li>x</li></ul>", "flex")]
    [InlineData("<ul style=\"gap:2px\"><li>x</li></ul>", "gap")]
    [InlineData("<ul style=\"margin:0 0 0 -4px\"><li>x</li></ul>", "-4px")]
    [InlineData("<ul style=\"margin:2rem\"><li>x</li></ul>", "2rem")]
    [InlineData("<ul style=\"background-color:#FFFFFF\"><li>x</li></ul>", "bgcolor")]
    [InlineData("<h2 style=\"color:rgb(0,0,0)\">x</h2>", "rgb")]
    [InlineData("<h2 style=\"color:#222\">x</h2>", "#222")]
    [InlineData("<h2 style=\"color:var(--ink)\">x</h2>", "var")]
    [InlineData("<h2 style=\"position:absolute\">x</h2>", "position")]
    [InlineData("<h2 style=\"font:11px/12px Arial,serif\">x</h2>", "11px")]
    [InlineData("<h2 style=\"background-image:url(x)\">x</h2>", "background-image")]
    [InlineData("<a href=\"http://example.org/\" style=\"text-decoration:underline\">words</a>", "http://")]
    [InlineData("<a href=\"#part\" style=\"text-decoration:underline\">words</a>", "#part")]
    [InlineData("<a href=\"javascript:x()\" style=\"text-decoration:underline\">words</a>", "javascript")]
    [InlineData("<a href=\"https://example.org/\" style=\"text-decoration:underline\">here</a>", "here")]
    [InlineData("<a href=\"https://example.org/\" style=\"text-decoration:underline\">[1]</a>", "[1]")]
    [InlineData("<a href=\"https://example.org/\">words</a>", "line under")]
    [InlineData("<img src=\"https://example.org/a.svg\" alt=\"x\" width=\"1\" height=\"1\" style=\"display:block;border:0;height:auto;max-width:100%\">", "a.svg")]
    [InlineData("<img src=\"https://example.org/a.png\" alt=\"\" width=\"1\" height=\"1\" style=\"display:block;border:0;height:auto;max-width:100%\">", "without words")]
    [InlineData("<img src=\"https://example.org/a.png\" alt=\"x\" width=\"800\" height=\"1\" style=\"display:block;border:0;height:auto;max-width:100%\">", "800")]
    [InlineData("<img src=\"https://example.org/a.png\" alt=\"x\" width=\"100%\" height=\"1\" style=\"display:block;border:0;height:auto;max-width:100%\">", "100%")]
    [InlineData("人工智能", "says to be")]
    [InlineData("<span lang=\"zh-Latn\">人工智能</span>", "zh-Latn")]
    [InlineData("x\u0007", "U+0007")]
    [InlineData("x\uFFFD", "U+FFFD")]
    [InlineData("<!-- remark -->", "remark")]
    [InlineData("<table cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr><td></td></tr></table>", "th scope")]
    [InlineData("<table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr><th scope=\"row\"></th></tr></table>", "for layout")]
    [InlineData("<table role=\"presentation\" cellpadding=\"4\" cellspacing=\"0\" border=\"0\"><tr><td></td></tr></table>", "cellpadding")]
    [InlineData("<table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" width=\"700\"><tr><td></td></tr></table>", "700")]
    public void Finds_what_is_wrong_in_a_part(string words, string named) =>
        Assert.Contains(EmailChecker.OfFragment(Part(words)), f => f.Contains(named, StringComparison.Ordinal));

    [Fact]
    public void Finds_tables_too_deep_parts_too_large_and_cells_without_a_look()
    {
        var deep = Table.Replace("{0}", "<tr><td>" + Table.Replace("{0}", "<tr><td>" + Table.Replace("{0}", "<tr><td>" + Table.Replace("{0}", "<tr><td></td></tr>") + "</td></tr>") + "</td></tr>") + "</td></tr>");
        Assert.Contains(EmailChecker.OfFragment(deep), f => f.Contains("4 deep", StringComparison.Ordinal));
        Assert.Contains(EmailChecker.OfFragment(Part(new string('x', 12_000))), f => f.Contains("of 12000", StringComparison.Ordinal));
        Assert.Contains(EmailChecker.OfFragment(Table.Replace("{0}", "<tr><td style=\"padding:0\">words</td></tr>")), f => f.Contains("no font", StringComparison.Ordinal));
        Assert.Contains(EmailChecker.OfFragment(Table.Replace("{0}", "<tr><td style=\"font:17px/26px Georgia,serif;color:#1C1B19\"><span lang=\"zh\">行</span></td></tr>")), f => f.Contains("no Chinese face", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<!DOCTYPE html>\n", "", "no doctype")]
    [InlineData("<html lang=\"en\"", "<html", "no language")]
    [InlineData("<meta charset=\"utf-8\">", "<meta charset=\"latin1\">", "charset")]
    [InlineData("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n", "", "no meta viewport")]
    [InlineData("<meta name=\"color-scheme\"", "<meta name=\"colour-scheme\"", "no meta color-scheme")]
    [InlineData("<title>", "<title></title><title>", "no title")]
    [InlineData("role=\"article\" ", "", "no article")]
    [InlineData("mso-hide:all\">", "mso-hide:all\">x</div><div style=\"display:none\">", "preheader")]
    [InlineData("<!--[if mso]><table", "<!--[if mso]><tabel", "600 pixels for Outlook")]
    [InlineData("@media (max-width", "@import url(x); @media (max-width", "an address")]
    [InlineData("background-color: #16181B", "background-color: #161", "the colour #161")]
    [InlineData("  h1 { font-size", "  h1 { position: fixed; font-size", "position")]
    [InlineData("</h1>", "</h1><h1>again</h1>", "not one h1")]
    [InlineData("<h2 ", "<h4 ", "h4 after h1")]
    public void Finds_what_is_wrong_in_a_whole_mail(string right, string wrong, string named)
    {
        var mail = forms.RealForms.First(f => f.Entry?.Kind.Name == "newsletter").Document!;
        Assert.Empty(EmailChecker.OfDocument(mail));
        Assert.Contains(right, mail, StringComparison.Ordinal);
        Assert.Contains(EmailChecker.OfDocument(mail.Replace(right, wrong, StringComparison.Ordinal)), f => f.Contains(named, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<p>x</p>", true)]
    [InlineData("<table><tr><td>x</td></tr></table>", false)]
    [InlineData("<p style=\"color:red\">x</p>", false)]
    [InlineData("<p><span lang=\"zh\">x</span></p>", false)]
    [InlineData("<details><summary>x</summary></details>", false)]
    [InlineData("<p><time>x</time></p>", false)]
    [InlineData("<p><a href=\"/x/\">x</a></p>", false)]
    [InlineData("<blockquote><p>Words</p><ul><li>x</li></ul></blockquote>", false)]
    [InlineData("words", false)]
    public void Rich_text_is_held_to_its_list(string html, bool right) => Assert.Equal(right, RichChecker.Faults(html).Count == 0);

    private static string Part(string words) => Table.Replace("{0}", Cell.Replace("{0}", words));
}
