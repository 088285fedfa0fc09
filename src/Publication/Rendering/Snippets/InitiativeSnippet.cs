using Publication.Content;
using Publication.Content.Kinds;
using Publication.Linking;
using Publication.Rendering.Views;

namespace Publication.Rendering.Snippets;

/// <summary>An initiative: its names, fact sheet, facts, targets, points of difference, and its timeline.</summary>
internal static class InitiativeSnippet
{
    public static Snippet Of(Phrases p, InitiativeView initiative)
    {
        var record = (Initiative)initiative.Source;
        var timeline = Timelines.Of(p.Context.Site, initiative.Index);
        return Pieces.Begin(p, initiative,
        [
            Pieces.Line(ParagraphRole.Kicker, Pieces.Kind(p, initiative), Pieces.Date(initiative.Date)),
            new Block.Heading(1, [p.Link(initiative)]),
            .. Pieces.Original(p, initiative),
            .. Pieces.Doubts(p, initiative),
            new Block.Paragraph(ParagraphRole.Lead, Pieces.Summary(p, initiative)),
        ]) with
        {
            Body =
            [
                Sheet(p, initiative),
                .. BodyReader.Blocks(p, initiative.Source.Body, initiative),
                .. Under(p, "section.facts", record.Facts.Length, () => [new Block.List(0, [.. record.Facts.Select(f => Fact(p, initiative, f.Date, f.Text, f.Sources, f.Confidence))])]),
                .. Under(p, "section.targets", record.Targets.Length, () => [Targets(p, initiative, record)]),
                .. Under(p, "section.differences", record.Differences.Length, () => record.Differences.SelectMany(d => Difference(p, initiative, d))),
                .. Under(p, "section.timeline", timeline.Count, () => [TimelineSnippet.Rows(p, timeline, initiative.Index)]),
            ],
        };
    }

    /// <summary>Who, what, when, in which state; the lines that its page has.</summary>
    public static Block Sheet(Phrases p, InitiativeView e) => new Block.Rows(
    [
        .. Pieces.Row(p, "sheet.also", p.Text(string.Join("; ", e.Also))),
        .. Pieces.Row(p, "sheet.form", Phrases.Join(", ", [p.Say($"form.{e.Form}"), p.Say($"level.{e.Level}")])),
        .. Pieces.Row(p, "sheet.issuer", Phrases.Join("; ", [p.Links(e.Issuers), p.Text(e.IssuedBy)])),
        .. Pieces.Row(p, "sheet.date", Pieces.Date(e.Date)),
        .. Pieces.Row(p, "sheet.period", Pieces.Date(e.Period)),
        .. Pieces.Row(p, "sheet.status", Phrases.Join("; ", [p.Say($"status.{e.Status}"), BodyReader.Words(p, ((Initiative)e.Source).StatusNote, e, e.Scope)])),
        .. Pieces.Row(p, "sheet.part_of", p.Links(e.PartOf)),
        .. Pieces.Row(p, "sheet.follows", p.Links(e.Follows)),
        .. Pieces.Row(p, "sheet.followed_by", p.Links(e.FollowedBy)),
    ]);

    public static IReadOnlyList<Block> Fact(Phrases p, EntryView e, EdtfDate? date, Body text, Content.Fields.Ref[] sources, string confidence)
    {
        IReadOnlyList<Inline> when = date is null ? [] : [new Inline.Strong([new Inline.Text(p.Context.Dates.Of(date))]), new Inline.Text(": ")];
        return [new Block.Paragraph(ParagraphRole.Text, [.. when, .. Statement(p, e, text, sources, confidence)])];
    }

    private static Block.Rows Targets(Phrases p, InitiativeView e, Initiative record) => new Block.Rows(
    [
        .. record.Targets.OrderBy(t => t.By).Select(t => new Block.Row(
            [new Inline.Text(p.Context.Dates.Of(t.By))],
            [
                .. Figure(p, t),
                .. Statement(p, e, t.Text, t.Sources, t.Confidence),
                new Inline.Text(" ("), .. p.Say(t.By.LatestDay >= p.Context.Site.Today ? "target.ahead" : "target.past"), new Inline.Text(")"),
            ])),
    ]);

    private static IReadOnlyList<Inline> Figure(Phrases p, Target target)
    {
        if (target.Value.Length == 0 && target.Measure.Length == 0) return [];
        IReadOnlyList<Inline> value = target.Value.Length > 0 ? [new Inline.Strong(p.Text(target.Value))] : [];
        return [.. Phrases.Join(" ", [value, p.Text(target.Measure)]), new Inline.Text(": ")];
    }

    private static IEnumerable<Block> Difference(Phrases p, InitiativeView e, Difference difference) =>
    [
        new Block.Heading(3, p.Text(difference.About)),
        new Block.List(0, [.. difference.Accounts.Select(a => Fact(p, e, a.Date, a.Text, a.Sources, a.Confidence))]),
    ];

    private static IReadOnlyList<Inline> Statement(Phrases p, EntryView e, Body text, Content.Fields.Ref[] sources, string confidence) =>
        [.. BodyReader.Words(p, text, e, e.Scope), .. Phrases.Cite(e.Citations(sources)), .. Pieces.Doubt(p, confidence)];

    private static IEnumerable<Block> Under(Phrases p, string key, int count, Func<IEnumerable<Block>> blocks) =>
        count == 0 ? [] : [new Block.Heading(2, p.Say(key)), .. blocks()];
}
