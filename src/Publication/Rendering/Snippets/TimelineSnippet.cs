using Publication.Content.Kinds;
using Publication.Linking;
using Publication.Pages;
using Publication.Rendering.Views;

namespace Publication.Rendering.Snippets;

/// <summary>The timeline of the whole site: its newest entries, since a newsletter tells what is new.</summary>
internal static class TimelineSnippet
{
    private const int Newest = 40;

    public static Snippet Of(Phrases p)
    {
        var items = p.Context.Site.Timeline.Items;
        var shown = items.Where(i => p.Context.Site.IsVisible(i.Entry)).Reverse().Take(Newest).ToList();
        var address = Route.Timeline.Permalink(p.Context.Site.Settings);
        var (whole, part) = Pieces.Closing(p, "timeline", address);
        var title = $"{p.Context.SiteView.Title}: {p.Context.Strings.Get("timeline.title")}";
        return new Snippet
        {
            Title = title,
            Language = p.Context.SiteView.Language,
            Address = address,
            Summary = p.Context.SiteView.Description,
            Opening =
            [
                Pieces.Line(ParagraphRole.Kicker, p.Say("mail.newest", shown.Count)),
                new Block.Heading(1, [new Inline.Link(p.Own(address), p.Text(title))]),
            ],
            Body = [Rows(p, shown)],
            Closing = shown.Count < items.Count ? part : whole,
            ClosingOfPart = part,
        };
    }

    /// <param name="self">The entry whose timeline it is: its own summary stands above already.</param>
    public static Block Rows(Phrases p, IEnumerable<TimelineItem> items, int self = -1) => new Block.Rows([.. items.SelectMany(i => Row(p, i, self))]);

    private static IEnumerable<Block.Row> Row(Phrases p, TimelineItem item, int self)
    {
        if (p.Context.Link(item.Entry) is not { } entry) yield break;
        var words = new List<Inline>();
        if (entry.Speaker is { } speaker) words.AddRange([.. p.Text(speaker.Name), new Inline.Text(": ")]);
        words.Add(p.Link(entry));
        if (entry.Original is { } original && entry.Source is not Quote) words.AddRange([new Inline.Text(" ("), .. p.Text(original.Text, original.Language), new Inline.Text(")")]);
        if ((item.Entry != self || item.Target >= 0) && Text(p, item, entry) is { Count: > 0 } text) words.AddRange([new Inline.Text(": "), .. text]);
        if (item.Date.EarliestDay > p.Context.Site.Today) words.AddRange([new Inline.Text(" ("), .. p.Say("shape.ahead"), new Inline.Text(")")]);
        yield return new Block.Row([new Inline.Text(p.Context.Dates.Of(item.Date))], words);
    }

    /// <summary>What happened; a quotation is named by its own words already.</summary>
    private static IReadOnlyList<Inline> Text(Phrases p, TimelineItem item, LinkView entry) =>
        item.Target >= 0 ? BodyReader.Words(p, ((Initiative)entry.Source).Targets[item.Target].Text, entry, null)
            : entry.Source is Quote ? [] : BodyReader.Words(p, entry.Source.Summary, entry, null);
}
