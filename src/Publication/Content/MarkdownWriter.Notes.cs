using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Publication.Content.Extensions;

namespace Publication.Content;

/// <summary>Footnotes: each stands after the outermost block that refers to it, where a theme can draw it in the margin.</summary>
internal sealed partial class MarkdownWriter
{
    private readonly List<Footnote> notes = [];
    private readonly Dictionary<Footnote, int> numbers = [];
    private readonly Dictionary<Footnote, bool> citedNotes = [];
    private int notesWritten;

    private void ReserveNotes(MarkdownDocument document)
    {
        var count = document.LastChild is FootnoteGroup group ? group.Count : 0;
        for (var number = 1; number <= count; number++)
        {
            anchors.Take($"note-{number}");
            anchors.Take($"nr-{number}");
        }
    }

    private void WriteNoteReference(FootnoteLink link)
    {
        if (link.IsBackLink || RefusesNested(link.Span)) return;
        builder.TrimSpace();
        var first = !numbers.TryGetValue(link.Footnote, out var number);
        if (first)
        {
            notes.Add(link.Footnote);
            numbers[link.Footnote] = number = notes.Count;
        }
        builder.Markup("<sup class=\"note-ref\""u8);
        if (first)
        {
            builder.Markup(" id=\"nr-"u8);
            builder.Number(number);
            builder.Markup("\""u8);
            builder.Anchor($"nr-{number}");
        }
        builder.Markup("><a href=\"#note-"u8);
        builder.Number(number);
        builder.Markup("\">"u8);
        builder.Markup(Letter(number));
        builder.Markup("</a></sup>"u8);
    }

    /// <summary>Notes have letters, since sources have numbers: a, b, ... z, aa, ab.</summary>
    private static byte[] Letter(int number) =>
        [.. number > 26 ? Letter((number - 1) / 26) : [], (byte)('a' + (number - 1) % 26)];

    /// <summary>Those that have been referred to and not been written; a note may refer to another.</summary>
    private void WriteNotes()
    {
        var (table, cited) = (uncitedTable, previousCited);
        uncitedTable = null;
        while (notesWritten < notes.Count)
        {
            var note = notes[notesWritten++];
            builder.Markup("<aside class=\"sidenote\" id=\"note-"u8);
            builder.Number(notesWritten);
            builder.Markup("\" role=\"note\"><span class=\"note-number\">"u8);
            builder.Markup(Letter(notesWritten));
            builder.Markup("</span> "u8);
            builder.Anchor($"note-{notesWritten}");
            var cites = IsCited(note);
            if (cites) figuresOff++;
            WriteBlocks(note, note.Count == 1 ? Spacing.Tight : Spacing.Loose);
            if (cites) figuresOff--;
            Line("</aside>"u8);
        }
        (uncitedTable, previousCited) = (table, cited);
    }

    private bool IsCited(Footnote note)
    {
        if (citedNotes.TryGetValue(note, out var cited)) return cited;
        return citedNotes[note] = note.Descendants().OfType<CitationExtension.Group>().Any();
    }

    private void ReportUnusedNotes(MarkdownDocument document)
    {
        foreach (var block in document.OfType<LinkReferenceDefinitionGroup>().SelectMany(group => group))
        {
            if (block is not FootnoteLinkReferenceDefinition { Footnote: { } note } || numbers.ContainsKey(note)) continue;
            CountMistakes(block.Span);
            report.Add(
                TextRules.UnusedFootnote, PlaceOfLine(block.Span), $"nothing in this text refers to the footnote `[{note.Label}]`",
                "left out", $"write `[{note.Label}]` where it belongs, or delete it");
        }
    }
}
