using System.Buffers;
using System.Net;
using System.Text;
using Publication.Content;
using Publication.Linking;
using Publication.Pages;
using Publication.Rendering.Views;

namespace Publication.Rendering;

/// <summary>
/// Writes a compiled body: its HTML with links, cards, citations and term marks put into their places. Without a page scope
/// (in lists and cards) citations are left out and nothing is marked.
/// </summary>
public sealed class BodyWriter(ViewContext context)
{
    private Site Site => context.Site;

    public Html Write(Body body, int entry, TermMatch[] matches, PageScope? scope)
    {
        if (body.IsEmpty) return Html.Empty;
        if (body.Slots.Length == 0 && (matches.Length == 0 || scope is null)) return Html.FromUtf8(body.Html);
        var output = new ArrayBufferWriter<byte>(body.Html.Length + 512);
        var marks = scope is null ? [] : Marks(body, entry, matches);
        var cards = new Cards();
        var done = 0;
        var (slot, mark) = (0, 0);
        while (slot < body.Slots.Length || mark < marks.Count)
        {
            var takeSlot = mark == marks.Count || (slot < body.Slots.Length && body.Slots[slot].At <= marks[mark].Start);
            var at = takeSlot ? body.Slots[slot].At : marks[mark].Start;
            output.Write(body.Html.AsSpan(done, at - done));
            done = at;
            if (takeSlot) WriteSlot(output, body, body.Slots[slot++], entry, scope, cards);
            else
            {
                WriteMark(output, body, marks[mark], scope!);
                done = marks[mark++].End;
            }
        }
        output.Write(body.Html.AsSpan(done));
        return Html.FromUtf8(output.WrittenMemory);
    }

    private List<(int Start, int End, int Term)> Marks(Body body, int entry, TermMatch[] matches)
    {
        var marks = new List<(int, int, int)>();
        var seen = new HashSet<(int Section, int Term)>();
        var run = 0;
        foreach (var match in matches)
        {
            while (run < body.Runs.Length && body.Runs[run].Plain + body.Runs[run].Length <= match.Start) run++;
            if (run == body.Runs.Length) break;
            var r = body.Runs[run];
            var term = Site.TermEntries[match.Term];
            if (!r.Markable || r.Plain > match.Start || r.Plain + r.Length < match.Start + match.Length) continue;
            if (term == entry || !Site.IsVisible(term) || !seen.Add((r.Section, term))) continue;
            var start = r.Html + TextRun.BytesOf(body.Plain.AsSpan(r.Plain, match.Start - r.Plain));
            marks.Add((start, start + TextRun.BytesOf(body.Plain.AsSpan(match.Start, match.Length)), term));
        }
        return marks;
    }

    private void WriteMark(IBufferWriter<byte> output, Body body, (int Start, int End, int Term) mark, PageScope scope)
    {
        Open(output, context.Link(mark.Term)!, "term", scope);
        output.Write(body.Html.AsSpan(mark.Start, mark.End - mark.Start));
        output.Write("</a>"u8);
    }

    private void WriteSlot(IBufferWriter<byte> output, Body body, Slot slot, int entry, PageScope? scope, Cards cards)
    {
        switch (slot.Kind)
        {
            case SlotKind.Link:
                WriteLink(output, slot, entry, scope);
                break;
            case SlotKind.Embed:
                WriteEmbed(output, slot, entry, cards);
                break;
            case SlotKind.Timeline when context.Link(Site.Targets[entry][slot.Reference]) is { } subject:
                scope?.AddCard(subject.Index);
                output.Write(cards.Of(slot.Kind, subject.Index, () =>
                    context.Engine.RenderPartial("timeline", new { Timeline = TimelineViews.Of(context, subject.Index), Site = context.SiteView })).Utf8.Span);
                break;
            case SlotKind.Counts:
                output.Write(cards.Of(slot.Kind, entry, () => context.Engine.RenderPartial("counts", new { Site = context.SiteView })).Utf8.Span);
                break;
            case SlotKind.Corrections:
                output.Write(cards.Of(slot.Kind, entry, () =>
                    context.Engine.RenderPartial("corrections", new { Site = context.SiteView, Here = context.Link(entry) })).Utf8.Span);
                break;
            case SlotKind.Citation when scope is not null:
                WriteCitation(output, slot, entry, scope);
                break;
            case SlotKind.Address:
                WriteText(output, AddressOf(body.Links[slot.Reference], entry));
                break;
        }
    }

    private void WriteLink(IBufferWriter<byte> output, Slot slot, int entry, PageScope? scope)
    {
        var target = context.Link(Site.Targets[entry][slot.Reference]);
        var label = slot.Label.Length > 0 ? slot.Label : WebUtility.HtmlEncode(target?.Name ?? Site.Entries[entry].References[slot.Reference].Target);
        if (target is null)
        {
            Write(output, label);
            return;
        }
        Open(output, target, $"ref ref-{target.Kind}", scope);
        Write(output, label);
        output.Write("</a>"u8);
    }

    private void WriteEmbed(IBufferWriter<byte> output, Slot slot, int entry, Cards cards)
    {
        if (context.Link(Site.Targets[entry][slot.Reference]) is not { } target) return;
        var partial = context.Engine.Has($"partials/embed-{target.Kind}.html") ? $"embed-{target.Kind}" : "embed-entry";
        Write(output, $"<div class=\"embed embed-{target.Kind}\">");
        output.Write(cards.Of(slot.Kind, target.Index, () =>
            context.Engine.RenderPartial(partial, new { Entry = EntryViews.Of(context, target.Index, new PageScope(Site, target.Index)), Site = context.SiteView })).Utf8.Span);
        output.Write("</div>"u8);
    }

    private void WriteCitation(IBufferWriter<byte> output, Slot slot, int entry, PageScope scope)
    {
        var locators = slot.Label.Split('\u001f');
        var cited = new List<(int Number, LinkView Target, string Locator)>(slot.Count);
        for (var i = 0; i < slot.Count; i++)
        {
            if (context.Link(Site.Targets[entry][slot.Reference + i]) is not { } target) continue;
            scope.AddCard(target.Index);
            cited.Add((scope.NumberOf(target.Index), target, i < locators.Length ? locators[i] : ""));
        }
        if (cited.Count == 0) return;
        // Numbers follow the first citation of each source; within one group they ascend, in whatever order it was written.
        var first = true;
        foreach (var (number, target, locator) in cited.OrderBy(c => c.Number))
        {
            Write(output, first ? "<sup class=\"cite\">" : ", ");
            first = false;
            Write(output, $"<a href=\"#source-{number}\" interestfor=\"{target.CardId}\">{number}</a>");
            if (locator.Length > 0) Write(output, $"<span class=\"locator\">:{WebUtility.HtmlEncode(locator)}</span>");
        }
        output.Write("</sup>"u8);
    }

    private static void Open(IBufferWriter<byte> output, LinkView target, string classes, PageScope? scope)
    {
        scope?.AddCard(target.Index);
        var card = scope is null ? "" : $" interestfor=\"{target.CardId}\"";
        Write(output, $"<a class=\"{classes}\" href=\"{WebUtility.HtmlEncode(target.Url)}\"{card}>");
    }

    /// <summary>Where a link by file path, a site path or an image leads on the published site.</summary>
    internal string AddressOf(LinkTarget link, int entry)
    {
        var resolved = LinkResolver.Resolve(Site, entry, link);
        var settings = Site.Settings;
        return resolved.Sort switch
        {
            LinkSort.Entry => Route.Of(Site, resolved.Entry).Address(settings) + resolved.Fragment,
            LinkSort.Asset => context.Assets.AddressOfInput(resolved.Path) ?? "#",
            LinkSort.SitePath => settings.BasePath + resolved.Path + resolved.Fragment,
            LinkSort.List => Route.OfList(resolved.Kind!).Address(settings) + resolved.Fragment,
            LinkSort.SamePage => resolved.Fragment,
            _ => "#",
        };
    }

    /// <summary>The cards of one body: each is made once, however often it is shown.</summary>
    private sealed class Cards
    {
        private Dictionary<(SlotKind Kind, int Subject), Html>? made;

        public Html Of(SlotKind kind, int subject, Func<Html> make)
        {
            made ??= [];
            if (!made.TryGetValue((kind, subject), out var card)) made[(kind, subject)] = card = make();
            return card;
        }
    }

    private static void WriteText(IBufferWriter<byte> output, string text) => Write(output, WebUtility.HtmlEncode(text));

    private static void Write(IBufferWriter<byte> output, string text) => Encoding.UTF8.GetBytes(text, output);
}
