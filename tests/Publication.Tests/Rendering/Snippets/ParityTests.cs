using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Publication.Content;
using Publication.Content.Kinds;
using Publication.Pages;
using Xunit;

namespace Publication.Tests.Rendering.Snippets;

/// <summary>Every form of every entry holds the same words, and they are the words of its page.</summary>
public sealed class ParityTests(EveryForm forms) : IClassFixture<EveryForm>
{
    private static readonly string[] Remarks = ["There is more."];

    [Fact]
    public void Rich_text_Markdown_and_plain_text_hold_the_same_words()
    {
        foreach (var form in forms.All)
        {
            var rich = Letters.OfHtml(form.Rich);
            Assert.True(rich == Letters.OfMarkdown(form.Markdown), $"{form.Name}: {Difference(rich, Letters.OfMarkdown(form.Markdown))}");
            Assert.True(rich == Letters.Of(form.Text), $"{form.Name}: {Difference(rich, Letters.Of(form.Text))}");
        }
    }

    [Fact]
    public void A_part_of_a_mail_holds_the_same_words_or_says_that_it_is_a_part()
    {
        var cut = 0;
        foreach (var form in forms.All.Where(f => f.IsGhostCard))
        {
            var rich = Letters.OfHtml(form.Rich);
            var cells = Letters.OfCells(form.Email);
            if (string.Concat(cells) == rich) continue;
            cut++;
            Assert.Contains(Remarks, r => cells[^1].StartsWith(Letters.Of(r), StringComparison.Ordinal));
            // The item of a list at which it stops is cut between items: what is left is its beginning.
            var missing = Letters.FirstOutOfOrder(cells.SkipLast(1), rich);
            Assert.True(missing is null, $"{form.Name}: {missing}");
            Assert.True(Encoding.UTF8.GetByteCount(form.Email) > 9_000, $"{form.Name} could hold more");
        }
        Assert.InRange(cut, 1, forms.All.Count / 4);
    }

    [Fact]
    public void A_whole_mail_holds_the_same_words_and_its_text_part_is_the_plain_text()
    {
        foreach (var form in forms.All.Where(f => f.Draft is not null))
        {
            var mail = string.Concat(Letters.OfCells(form.Document!));
            var blocks = new HtmlParser().ParseDocument(form.Rich).QuerySelectorAll("p, h2, h3, li").Select(b => Letters.Of(b.TextContent)).Where(l => l.Length > 0);
            var missing = Letters.FirstOutOfOrder(blocks, mail);
            Assert.True(missing is null, $"{form.Name}: {missing}");
            Assert.Equal(form.Text, Encoding.UTF8.GetString(TakenForms.PartOf(form.Message(), "plain")).ReplaceLineEndings("\n"));
        }
    }

    [Fact]
    public void Title_date_speaker_source_and_original_wording_are_there()
    {
        foreach (var (form, site) in forms.RealForms.Select(f => (f, forms.Real.Site!)).Where(f => f.f.Entry is not null))
        {
            var entry = form.Entry!;
            var words = Letters.OfHtml(form.Rich);
            List<string> needed = [entry is Quote quoted ? quoted.Text : entry.Name];
            if (entry.Original is { } original) needed.Add(original.Text);
            if (entry.Date is { } date) needed.Add($"{date.EarliestDay.Year}");
            if (entry is Quote quote)
            {
                needed.Add(site.Entries[site.TargetOf(form.Page.Subject, quote.Speaker)].Name);
                needed.Add(site.Entries[site.TargetOf(form.Page.Subject, quote.Source)].Name);
                needed.Add(quote.Role);
            }
            else if (entry is not Newsletter)
                foreach (var source in site.TargetsOf(form.Page.Subject, Relation.Cites)) needed.Add(site.Entries[source].Name);
            foreach (var piece in needed)
                Assert.True(words.Contains(Letters.Of(piece), StringComparison.Ordinal), $"{form.Name}: {piece}");
        }
    }

    [Fact]
    public void What_its_page_says_is_there_in_the_same_order()
    {
        var pieces = 0;
        foreach (var form in forms.RealForms)
        {
            var route = form.Entry is { } entry ? Route.Of(entry) : Route.Timeline;
            var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(forms.Real.Render(route.OutputPath)!.Bytes.Span));
            var words = Letters.WithoutNumbers(new HtmlParser().ParseDocument(form.Rich).Body!.TextContent);
            foreach (var group in GroupsOf(page, form.Entry))
            {
                pieces += group.Count;
                var missing = Letters.FirstOutOfOrder(group, words);
                Assert.True(missing is null, $"{form.Name}: {missing}");
            }
        }
        Assert.InRange(pieces, 900, int.MaxValue);
    }

    /// <summary>Parts of a page that its forms repeat, each in the page's own order.</summary>
    private static IEnumerable<IReadOnlyList<string>> GroupsOf(IDocument page, Entry? entry)
    {
        foreach (var number in page.QuerySelectorAll("sup, .flag, .note-number, .context h2")) number.Remove();
        if (entry is not null)
        {
            yield return PiecesOf(page, ".head .dek");
            yield return PiecesOf(page, ".head .original-line");
        }
        switch (entry)
        {
            case Brief: yield return PiecesOf(page, ".prose > p, .prose > h2, .prose > h3, .prose > ul > li, .prose > .sidenote, .prose .embed-quote .words > *"); break;
            case Quote: yield return PiecesOf(page, ".words > *, .context"); break;
            case Term: yield return PiecesOf(page, ".prose > p"); break;
            case Newsletter: yield return PiecesOf(page, ".prose > p, .digest .kicker, .digest h2, .digest > .original-line, .digest .editor, .digest > .notice, .digest > .summary, .digest .quote .words > *"); break;
            case Initiative:
                yield return PiecesOf(page, "ul.facts li");
                yield return PiecesOf(page, "table.targets td:nth-child(2)");
                yield return PiecesOf(page, "#differences ~ h3, ul.accounts li");
                yield return PiecesOf(page, "ol.timeline .what a");
                break;
            case null: yield return [.. PiecesOf(page, ".timeline-page ol.timeline .what a").Reverse().Take(40)]; break;
        }
    }

    private static IReadOnlyList<string> PiecesOf(IDocument page, string selector) =>
        [.. page.QuerySelectorAll(selector).Select(e => Letters.Of(e.TextContent)).Where(l => l.Length > 0)];

    private static string Difference(string one, string other)
    {
        var at = one.Zip(other).TakeWhile(p => p.First == p.Second).Count();
        return $"{one[Math.Max(0, at - 30)..Math.Min(one.Length, at + 40)]} | {other[Math.Max(0, at - 30)..Math.Min(other.Length, at + 40)]}";
    }
}
