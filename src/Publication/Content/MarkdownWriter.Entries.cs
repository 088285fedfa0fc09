using Markdig.Syntax;
using Publication.Content.Extensions;

namespace Publication.Content;

/// <summary>Links to entries, entries as cards, citations.</summary>
internal sealed partial class MarkdownWriter
{
    private const string TimelinePrefix = "timeline:";

    private const int MaxCards = 500;

    private static readonly string[] AnyKind = [];
    private static readonly string[] Sources = ["source"];
    private static readonly string[] WithTimeline = ["initiative", "person", "organisation", "topic"];

    private int cards;

    private void WriteWikiLink(WikiLinkExtension.Link link)
    {
        if (link.Embed)
        {
            report.Add(
                TextRules.EmbedInText, Place(link.Span), "an entry cannot be shown as a card inside a paragraph",
                "a card is a block", $"put `{link.Written}` on a line of its own, with an empty line before and after it, or write a link without `!`");
            Text(link.Label ?? TargetSyntax.Words(link.Target));
            return;
        }
        if (Refuses(link))
        {
            Text(link.Written.AsSpan());
            return;
        }
        if (RefusesNested(link.Span))
        {
            Text(link.Label ?? TargetSyntax.Words(link.Target));
            return;
        }

        var reference = Refer(link.Target, AnyKind, Relation.Mentions, link.TargetSpan);
        if (link.Label is null)
        {
            builder.Slot(SlotKind.Link, reference);
            builder.PlainOnly(TargetSyntax.Words(link.Target));
            return;
        }
        var (htmlStart, runCount) = builder.BeginLabel();
        Text(link.Label);
        builder.Slot(SlotKind.Link, reference, builder.CutLabel(htmlStart, runCount));
    }

    private void WriteEmbed(WikiLinkExtension.Link link)
    {
        if (++cards > MaxCards)
        {
            throw new TextRefusedException(
                TextRules.TooLarge, new TextSpan(link.Span.Start, link.Span.Length), $"this text shows more than {MaxCards} cards",
                "divide it into several texts, or write links without `!`");
        }
        if (link.Closed && link.Label is null && link.Target is "counts" or "corrections")
        {
            builder.Slot(link.Target == "counts" ? SlotKind.Counts : SlotKind.Corrections, -1);
            Line(""u8);
            return;
        }
        if (Refuses(link))
        {
            builder.Markup("<p>"u8);
            Text(link.Written.AsSpan());
            Line("</p>"u8);
            builder.EndBlock();
            return;
        }
        if (link.Target.StartsWith(TimelinePrefix, StringComparison.Ordinal))
        {
            var target = link.Target[TimelinePrefix.Length..];
            var at = new SourceSpan(link.TargetSpan.Start + TimelinePrefix.Length, link.TargetSpan.End);
            builder.Slot(SlotKind.Timeline, Refer(target, WithTimeline, Relation.Embeds, at));
        }
        else
        {
            builder.Slot(SlotKind.Embed, Refer(link.Target, AnyKind, Relation.Embeds, link.TargetSpan));
        }
        Line(""u8);
    }

    /// <summary>Reports what is wrong with the way the link is written.</summary>
    private bool Refuses(WikiLinkExtension.Link link)
    {
        var target = link.Embed && link.Target.StartsWith(TimelinePrefix, StringComparison.Ordinal)
            ? link.Target.AsSpan(TimelinePrefix.Length) : link.Target;
        var mark = link.Embed ? "!" : "";
        if (!link.Closed) return Refuse("this link is not closed with `]]`", $"write `{mark}[[{link.Target}]]`");
        if (!TargetSyntax.IsTarget(target))
        {
            if (TargetSyntax.Narrow(link.Target) is { } narrow)
                return Refuse($"`{link.Target}` is written with full-width signs", $"write `{mark}[[{narrow}]]`, with the signs of an English keyboard", narrow);
            return Refuse(
                $"`{link.Target}` is not the id of an entry",
                $"write the id as it stands in the data, and words of your own after a bar: `{mark}[[the-id|the words]]`; brackets as such are written `\\[[`");
        }
        if (link.Embed && link.Label is not null) return Refuse("an entry shown as a card has no label", $"write `![[{link.Target}]]`");
        return link.Label?.Length == 0 && Refuse("the label of this link is empty", $"write `[[{link.Target}]]` for the entry's own name");

        bool Refuse(string message, string help, string? meant = null)
        {
            report.Add(TextRules.EntryLink, Place(link.Span), message, help: help, fixes: meant is null ? [] : [report.Fix(Place(link.TargetSpan), meant)]);
            return true;
        }
    }

    private void WriteCitation(CitationExtension.Group citation)
    {
        if (citation.Mistake is not null)
        {
            report.Add(
                TextRules.Citation, Place(citation.Span), citation.Mistake,
                help: "write `[@source-id]`, or `[@source-id, page 4; @other-source]` for several");
            Text(citation.Written.AsSpan());
            return;
        }
        if (RefusesNested(citation.Span)) return;

        builder.TrimSpace();
        var first = report.References.Count;
        var locators = "";
        var targets = new string[citation.Items.Count];
        for (var i = 0; i < targets.Length; i++)
        {
            targets[i] = citation.Items[i].Target;
            Refer(targets[i], Sources, Relation.Cites, citation.Items[i].Span);
        }
        if (citation.Items.Any(item => item.Locator.Length > 0)) locators = string.Join('\u001F', citation.Items.Select(item => item.Locator));
        builder.Citation(first, targets, locators);
    }

    /// <summary>Adds a reference to the report; returns its number there.</summary>
    private int Refer(string target, string[] kinds, Relation relation, SourceSpan span)
    {
        report.References.Add(new Reference(target, kinds, relation, context.Field, Place(span)) { Offset = builder.PlainPosition });
        return report.References.Count - 1;
    }
}
