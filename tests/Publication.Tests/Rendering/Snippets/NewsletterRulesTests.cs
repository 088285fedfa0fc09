using System.Text;
using System.Text.RegularExpressions;
using Publication.Pages;
using Publication.Rendering.Snippets;
using Xunit;

namespace Publication.Tests.Rendering.Snippets;

/// <summary>The rules for what leaves the site, over every entry of the publication.</summary>
public sealed partial class NewsletterRulesTests(EveryForm forms) : IClassFixture<EveryForm>
{
    [Fact]
    public void Every_brief_quote_term_event_and_initiative_the_timeline_and_every_newsletter_can_be_taken()
    {
        var site = forms.Real.Site!;
        var expected = site.Entries.Where((e, i) => site.IsVisible(i) && e.Kind.Name is "brief" or "quote" or "term" or "event" or "initiative" or "newsletter").Select(e => e.Id).Append("").Order();
        Assert.Equal(expected, forms.RealForms.Select(f => f.Entry?.Id ?? "").Order());
    }

    [Fact]
    public void Their_pages_link_to_it()
    {
        foreach (var form in forms.RealForms)
        {
            var page = form.Entry is { } entry ? Route.Of(entry) : Route.Timeline;
            var html = Encoding.UTF8.GetString(forms.Real.Render(page.OutputPath)!.Bytes.Span);
            Assert.Contains($"<a href=\"/{form.Page.Route.Path}\">", html, StringComparison.Ordinal);
            Assert.Contains($"<link rel=\"canonical\" href=\"{page.Permalink(forms.Real.Settings!)}\">", form.Html, StringComparison.Ordinal);
            Assert.Contains("<meta name=\"robots\" content=\"noindex\">", form.Html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Parts_of_mails() => AllKeep(f => f.IsGhostCard ? EmailChecker.OfFragment(f.Email) : []);

    [Fact]
    public void Whole_mails() => AllKeep(f => f.Document is { } mail ? EmailChecker.OfDocument(mail) : []);

    [Fact]
    public void Rich_text() => AllKeep(f => RichChecker.Faults(f.Rich));

    [Fact]
    public void The_mail_of_a_newsletter_is_offered_whole_and_no_part_of_it() =>
        Assert.All(forms.All, f => Assert.Equal(f.Entry?.Kind.Name == "newsletter", !f.IsGhostCard && f.Email == f.Document));

    [Fact]
    public void Whole_mails_stay_below_what_is_cut_off_as_they_travel() =>
        AllKeep(f => f.Document is { } mail && TransferSize.Of(Encoding.UTF8.GetBytes(mail)) is { Base64: > MailBudgets.Encoded } size ? [size.ToString()] : []);

    [Fact]
    public void The_page_tells_each_size()
    {
        foreach (var form in forms.All)
        {
            foreach (var shown in new[] { FrameOf(form), form.Email, form.Markdown, form.Text })
                Assert.True(form.Html.Contains(Told(shown), StringComparison.Ordinal), $"{form.Name}: {Told(shown)}");
            if (form.Draft is { } draft) Assert.Contains($"({Grouped(draft.Length)} bytes)", form.Html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_term_is_a_paragraph_a_timeline_a_list_a_quotation_ends_in_its_attribution()
    {
        foreach (var form in forms.RealForms)
            switch (form.Entry?.Kind.Name)
            {
                case "term": Assert.Matches("^\\s*<p><strong><a ", form.Rich); break;
                case "quote": Assert.Matches(@"<blockquote>\s*(<p>.*</p>\s*)+<p>.*\d{4}.*</p>\s*</blockquote>", form.Rich); break;
                case null: Assert.All(Items().Matches(form.Rich), i => Assert.Matches("^<li><strong>[^<]+</strong> .*<a ", i.Value)); break;
            }
    }

    [Fact]
    public void Markdown_has_no_front_matter_and_no_markup_of_HTML() => AllKeep(f =>
        f.Markdown.StartsWith("---", StringComparison.Ordinal) || Tag().IsMatch(f.Markdown) ? ["not core Markdown"] : []);

    private void AllKeep(Func<TakenForms, IReadOnlyList<string>> faultsOf)
    {
        var found = forms.All.SelectMany(f => faultsOf(f).Select(fault => $"{f.Name}: {fault}")).ToList();
        Assert.True(found.Count == 0, $"{found.Count} faults in {forms.All.Count} entries\n{string.Join('\n', found.Take(20))}");
    }

    private static string FrameOf(TakenForms form)
    {
        var start = form.Html.IndexOf("tabindex=\"0\">\n<", form.Html.IndexOf("rich-form", StringComparison.Ordinal), StringComparison.Ordinal) + "tabindex=\"0\">\n".Length;
        return form.Html[start..form.Html.IndexOf("</div>", start, StringComparison.Ordinal)];
    }

    private static string Told(string form)
    {
        var size = TransferSize.Of(Encoding.UTF8.GetBytes(form));
        return $"{Grouped(size.Utf8)} bytes; in a mail {Grouped(size.QuotedPrintable)} as quoted-printable, {Grouped(size.Base64)} as base64";
    }

    private static string Grouped(int bytes) => Thousands().Replace(bytes.ToString(System.Globalization.CultureInfo.InvariantCulture), "\u202F");

    [GeneratedRegex(@"(?<=\d)(?=(\d{3})+$)")]
    private static partial Regex Thousands();

    [GeneratedRegex("<li>.*?</li>", RegexOptions.Singleline)]
    private static partial Regex Items();

    [GeneratedRegex(@"(?<!\\)<(?!https?://|mailto:)")]
    private static partial Regex Tag();
}
