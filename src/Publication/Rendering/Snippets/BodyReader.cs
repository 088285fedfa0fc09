using System.Globalization;
using Publication.Content;
using Publication.Rendering.Views;

namespace Publication.Rendering.Snippets;

/// <summary>
/// Reads a compiled body back as blocks. No syntax tree is kept, and the HTML of bodies has few elements: reading it when a
/// form is asked for costs less than keeping a second product of every text.
/// </summary>
internal sealed partial class BodyReader
{
    private readonly Phrases phrases;
    private readonly Body body;
    private readonly LinkView entry;
    private readonly PageScope? scope;
    private readonly Markup markup;
    private readonly List<Block> pictures = [];
    private int slot;

    private BodyReader(Phrases phrases, Body body, LinkView entry, PageScope? scope)
    {
        (this.phrases, this.body, this.entry, this.scope) = (phrases, body, entry, scope);
        markup = new Markup(body.Html);
    }

    private ViewContext Context => phrases.Context;

    private Slot? SlotHere => slot < body.Slots.Length && body.Slots[slot].At == markup.Position ? body.Slots[slot] : null;

    private bool AtCard => SlotHere is { Kind: SlotKind.Embed or SlotKind.Timeline or SlotKind.Counts or SlotKind.Corrections };

    /// <summary>A text of blocks.</summary>
    public static IReadOnlyList<Block> Blocks(Phrases phrases, Body body, EntryView entry) =>
        body.IsEmpty ? [] : new BodyReader(phrases, body, entry, entry.Scope).ReadBlocks(ParagraphRole.Text);

    /// <summary>One paragraph: a summary, a fact, a note. Without a scope its citations are left out.</summary>
    public static IReadOnlyList<Inline> Words(Phrases phrases, Body body, LinkView entry, PageScope? scope) =>
        body.IsEmpty ? [] : Trimmed(new BodyReader(phrases, body, entry, scope).ReadInlines());

    /// <summary>Up to the tag that closes the element around.</summary>
    private List<Block> ReadBlocks(ParagraphRole role)
    {
        var blocks = new List<Block>();
        while (SlotHere is not null || !(markup.AtEnd || markup.AtClosing))
        {
            if (AtCard) blocks.AddRange(CardOf(body.Slots[slot++]));
            else if (SlotHere is null && markup.AtTag && !IsInline(markup.Name)) ReadBlock(blocks, role);
            else AddParagraph(blocks, role, ReadInlines());
        }
        return blocks;
    }

    private void ReadBlock(List<Block> blocks, ParagraphRole role)
    {
        var name = markup.Name;
        var language = markup.Attribute("lang");
        var start = int.TryParse(markup.Attribute("start"), NumberStyles.None, CultureInfo.InvariantCulture, out var first) ? first : 1;
        markup.SkipTag();
        switch (name)
        {
            case "hr":
                AddParagraph(blocks, ParagraphRole.Meta, [new Inline.Text("* * *")]);
                return;
            case "h2" or "h3" or "h4" or "h5" or "h6":
                blocks.Add(new Block.Heading(Math.Min(4, name[1] - '0'), In(language, Trimmed(ReadInlines()))));
                break;
            case "p":
                AddParagraph(blocks, role, In(language, ReadInlines()));
                break;
            case "figcaption":
                AddParagraph(blocks, ParagraphRole.Meta, ReadInlines());
                break;
            case "dt":
                AddParagraph(blocks, role, [new Inline.Strong(ReadInlines())]);
                break;
            case "ul":
                blocks.Add(new Block.List(0, ReadItems(role)));
                break;
            case "ol":
                blocks.Add(new Block.List(start, ReadItems(role)));
                break;
            case "blockquote":
                blocks.Add(new Block.Quotation(ReadBlocks(ParagraphRole.Text)));
                break;
            case "pre":
                blocks.Add(new Block.Code(PlainWords.Of(ReadInlines()).TrimEnd('\n')));
                break;
            case "table":
                blocks.Add(ReadTable());
                break;
            case "aside":
                blocks.AddRange(ReadNote());
                break;
            default: // what only holds others: div, figure, dl, dd
                blocks.AddRange(ReadBlocks(role));
                break;
        }
        markup.SkipTag();
    }

    private List<IReadOnlyList<Block>> ReadItems(ParagraphRole role)
    {
        var items = new List<IReadOnlyList<Block>>();
        while (ToChild())
        {
            markup.SkipTag();
            items.Add(ReadBlocks(role));
            markup.SkipTag();
        }
        return items;
    }

    /// <summary>A footnote: its number stands in the element, before its words.</summary>
    private List<Block> ReadNote()
    {
        markup.SkipTag();
        var number = markup.TakeText(body.Html.Length);
        markup.SkipTag();
        var blocks = ReadBlocks(ParagraphRole.Note);
        var name = phrases.Say("mail.note", number);
        if (blocks is [Block.Paragraph first, ..]) blocks[0] = first with { Words = [new Inline.Text("["), .. name, new Inline.Text("] "), .. first.Words] };
        else blocks.Insert(0, new Block.Paragraph(ParagraphRole.Note, [new Inline.Text("["), .. name, new Inline.Text("]")]));
        return blocks;
    }

    /// <summary>A paragraph where there are words, and the pictures that stood among them.</summary>
    private void AddParagraph(List<Block> blocks, ParagraphRole role, IReadOnlyList<Inline> words)
    {
        if (Trimmed(words) is { Count: > 0 } trimmed) blocks.Add(new Block.Paragraph(role, trimmed));
        blocks.AddRange(pictures);
        pictures.Clear();
    }

    private IReadOnlyList<Block> CardOf(Slot card)
    {
        if (card.Kind == SlotKind.Counts) return Embedded.Counts(phrases);
        if (card.Kind == SlotKind.Corrections) return Embedded.Corrections(phrases);
        if (Context.Link(Context.Site.Targets[entry.Index][card.Reference]) is not { } target) return [];
        return card.Kind == SlotKind.Timeline ? Embedded.Timeline(phrases, target.Index) : Embedded.Of(phrases, target.Index);
    }

    /// <summary>Moves to the next child element; false where the element around ends.</summary>
    private bool ToChild()
    {
        if (!markup.AtTag) markup.TakeText(body.Html.Length);
        return !markup.AtClosing;
    }

    private static IReadOnlyList<Inline> In(string? language, IReadOnlyList<Inline> words) =>
        language is null || words.Count == 0 ? words : [new Inline.Foreign(language, words)];
}
