using Publication.Content;
using Publication.Content.Fields;
using Publication.Pages;

namespace Publication.Rendering.Views;

/// <summary>An entry on its own page: everything that all kinds have.</summary>
public class EntryView : LinkView
{
    private int? place;

    internal EntryView(ViewContext context, int index, PageScope scope)
        : base(context, index) => Scope = scope;

    internal PageScope Scope { get; }

    /// <summary>The long text. Reading it also collects the cards of what it links to.</summary>
    public Html Body => field ??= Context.Bodies.Write(Source.Body, Index, Context.Site.Matches[Index].Body, Scope);

    public bool HasBody => !Source.Body.IsEmpty;

    /// <summary>Whether the long text has words in italics.</summary>
    public bool HasEmphasis => Source.Body.Html.AsSpan().IndexOf("<em"u8) >= 0;

    /// <summary>Whether the long text has upright letters beyond those of Western Europe, which most fonts keep in a file of their own.</summary>
    public bool HasToneMarks => HasToneMarksIn(Source.Body, emphasised: false);

    /// <summary>The same for its italics.</summary>
    public bool HasEmphasisedToneMarks => HasToneMarksIn(Source.Body, emphasised: true);

    /// <summary>The summary with its citations, for the entry's own page.</summary>
    public Html Lead => field ??= Context.Bodies.Write(Source.Summary, Index, [], Scope);

    public IReadOnlyList<Heading> Headings => Source.Body.Headings;

    public IReadOnlyList<CitationView> Sources => field ??= [.. Scope.Sources.Select((s, i) => new CitationView(Context, s, i + 1, ""))];

    /// <summary>Newest first, with their citations.</summary>
    public IReadOnlyList<CorrectionView> Corrections => field ??= CorrectionView.Of(Context, Index, Scope);

    public IReadOnlyList<LinkView> Related => field ??= Context.Links(Context.Site.TargetsOf(Index, Relation.Related));

    public IReadOnlyList<BacklinkGroupView> Backlinks => field ??= Views.Backlinks.Of(Context, Index);

    public int BacklinkCount => Backlinks.Sum(g => g.Count);

    public TimelineView Timeline => field ??= TimelineViews.Of(Context, Index);

    /// <summary>Its page for frames of other sites; null where there is none.</summary>
    public EmbedView? Embed => field ??= EmbedView.Of(Context, Index);

    /// <summary>The same of its timeline: initiatives have one.</summary>
    public EmbedView? TimelineEmbed => field ??= EmbedView.OfTimeline(Context, Index);

    public CiteView Cite => field ??= CiteForms.Of(this);

    public string Confidence => Source.Confidence;

    public int Words => Source.Body.Words;

    /// <summary>At 220 words a minute, at least one.</summary>
    public int Minutes => Math.Max(1, (Source.Body.Words + 110) / 220);

    public virtual DateView? Updated => null;

    public LinkView? Previous => Neighbour(-1);

    public LinkView? Next => Neighbour(1);

    /// <summary>Entries linked from what was rendered so far.</summary>
    public IReadOnlyList<LinkView> Cards => Context.Links(Scope.Cards);

    public IReadOnlyList<EditLinkView> EditLinks
    {
        get
        {
            var (document, number) = Context.Site.Origins[Index];
            var line = document.LineOf(number, Source.Span);
            return [new EditLinkView(document.File.Path, line, EditUrl(document.File.Path, line))];
        }
    }

    /// <summary>Where the fields of its kind are described; empty where the publication leaves that page out.</summary>
    public string FieldsUrl => ContributorPages.AddressOf(Source.Kind, Context.Site.Settings);

    /// <summary>When its text was added and changed; null where nothing is known of it.</summary>
    public HistoryView? History => field ??= HistoryView.Of(Context, Index);

    protected internal IReadOnlyList<FactView> Facts(IEnumerable<Fact> facts) =>
        [.. facts.Select(f => new FactView(Prose(f.Text), DateView.Of(f.Date, Context.Dates), Citations(f.Sources), f.Confidence))];

    protected internal Html Prose(Body text) => Context.Bodies.Write(text, Index, [], Scope);

    protected internal IReadOnlyList<CitationView> Citations(Ref[] references) => Context.Citations(Index, references, Scope);

    protected internal LinkView? Target(Ref? reference) => Context.Link(Context.Site.TargetOf(Index, reference));

    protected internal IReadOnlyList<LinkView> From(Relation relation, Kind? kind = null) =>
        Context.NewestFirst(Context.Site.ReferringTo(Index, relation, kind));

    private LinkView? Neighbour(int step)
    {
        if (Source.Date is null) return null;
        var order = Context.Site.DateOrder(Source.Kind);
        var at = (place ??= Array.IndexOf(order, Index)) + step;
        return at >= 0 && at < order.Length ? Context.Link(order[at]) : null;
    }

    private string EditUrl(string path, int line) =>
        Context.Site.Settings.Repository is { } repository
            ? $"{repository.Url}/{(line > 1 ? "blob" : "edit")}/{repository.Branch}/{path}{(line > 1 ? $"#L{line}" : "")}" : "";

    private static bool HasToneMarksIn(Body body, bool emphasised) => body.Runs.Any(run =>
        body.Plain.AsSpan(run.Plain, run.Length).IndexOfAnyInRange('\u0100', '\u02FF') >= 0
        && body.Html.AsSpan(0, run.Html).EndsWith("<em>"u8) == emphasised);
}
