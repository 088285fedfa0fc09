using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Publication.Content;
using Publication.Content.Fields;
using Publication.Content.Kinds;
using Publication.Pages;
using Publication.Rendering.Snippets;
using Publication.Rendering.Views;

namespace Publication.Rendering.Data;

/// <summary>
/// An entry as Markdown: its short facts as front matter, then what one reads on its page, with full addresses. CommonMark
/// without extensions; the values of the front matter are written as JSON, which is YAML too.
/// </summary>
internal sealed class EntryMarkdown(ViewContext context, FieldValues values)
{
    private static readonly JsonWriterOptions Style = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Phrases phrases = new(context) { NamesItsMedium = false };

    public byte[] Write(int entry)
    {
        var view = EntryViews.Of(context, entry, new PageScope(context.Site, entry));
        var output = new ArrayBufferWriter<byte>(4096);
        output.Write("---\n"u8);
        WriteFacts(output, view);
        output.Write("---\n\n"u8);
        Encoding.UTF8.GetBytes($"# {MarkdownWords.Escaped(view.Name)}\n\n", output);
        Encoding.UTF8.GetBytes(CoreMarkdown.Write(Blocks(view), "#"), output);
        return output.WrittenSpan.ToArray();
    }

    private void WriteFacts(ArrayBufferWriter<byte> output, EntryView view)
    {
        using var json = new Utf8JsonWriter(output, Style);
        Text("kind", view.Kind);
        Text("id", view.Id);
        Text("name", view.Name);
        Text("page", view.Canonical);
        foreach (var field in FieldValues.Published(view.Source.Kind))
        {
            if (field.Name == "name" || field is { Shape: { Group: not null, IsList: true } } or Field<Body> || view.Source.ValueOf(field) is not { } value) continue;
            Line(field.Name, () => values.WriteValue(json, view.Index, field, value));
        }

        void Text(string name, string value) => Line(name, () => json.WriteStringValue(value));

        void Line(string name, Action write)
        {
            Encoding.UTF8.GetBytes($"{name}: ", output);
            json.Reset();
            write();
            json.Flush();
            output.Write("\n"u8);
        }
    }

    private IEnumerable<Block> Blocks(EntryView view)
    {
        if (!UsePages.Has(view.Source)) return [.. Reading(view), .. Sources(view)];
        var snippet = EntrySnippets.Of(phrases, view);
        return [.. snippet.Opening.Where(b => b is not Block.Heading { Level: 1 }), .. snippet.Body, .. Sources(view)];
    }

    /// <summary>Of kinds that have no form for newsletters.</summary>
    private IEnumerable<Block> Reading(EntryView view) =>
    [
        Pieces.Line(ParagraphRole.Kicker, Pieces.Kind(phrases, view), Pieces.Date(view.Date)),
        .. Pieces.Original(phrases, view),
        .. Pieces.Doubts(phrases, view),
        .. view.SummaryText.Length > 0 ? [new Block.Paragraph(ParagraphRole.Lead, Pieces.Summary(phrases, view))] : Array.Empty<Block>(),
        .. view is SourceView source ? [new Block.Paragraph(ParagraphRole.Text, Pieces.Source(phrases, new CitationView(context, source.Index, 1, "")))] : Array.Empty<Block>(),
        .. BodyReader.Blocks(phrases, view.Source.Body, view),
        .. view.Source is Person { Roles.Length: > 0 } person ? [new Block.List(0, [.. person.Roles.Select(r => Role(view, r))])] : Array.Empty<Block>(),
        .. Facts(view, view.Source switch { Person p => p.Facts, Organisation o => o.Facts, _ => [] }),
    ];

    private IReadOnlyList<Block> Role(EntryView view, Role role)
    {
        var organisation = context.Link(context.Site.TargetOf(view.Index, role.Organisation));
        var dates = (role.From, role.To) is (null, null) ? "" : $"{role.From}/{role.To?.Text ?? ".."}";
        return
        [
            new Block.Paragraph(ParagraphRole.Text, Phrases.Join(", ",
            [
                phrases.Text(role.Title), organisation is null ? [] : [phrases.Link(organisation)],
                EdtfDate.TryParse(dates, out var date, out _) ? [new Inline.Text(context.Dates.Of(date))] : [],
            ])),
        ];
    }

    private IReadOnlyList<Block> Facts(EntryView view, Fact[] facts) => facts.Length == 0 ? [] :
    [
        new Block.Heading(2, phrases.Say("section.facts")),
        new Block.List(0, [.. facts.Select(f => InitiativeSnippet.Fact(phrases, view, f.Date, f.Text, f.Sources, f.Confidence))]),
    ];

    private IReadOnlyList<Block> Sources(EntryView view)
    {
        var sources = Pieces.Sources(phrases, view);
        return sources.Count == 0 ? [] : [new Block.Heading(2, phrases.Say("section.sources")), .. sources.Select(s => s.Item2)];
    }
}
