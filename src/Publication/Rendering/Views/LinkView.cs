using Publication.Content;
using Publication.Content.Kinds;
using Publication.Pages;

namespace Publication.Rendering.Views;

/// <summary>An entry as other pages show it: name, address, date, summary.</summary>
public class LinkView
{
    private readonly ViewContext context;

    internal LinkView(ViewContext context, int index)
    {
        this.context = context;
        Index = index;
        Source = context.Site.Entries[index];
        Date = DateView.Of(Source.Date, context.Dates);
    }

    internal int Index { get; }

    internal Entry Source { get; }

    internal ViewContext Context => context;

    public string Name => Source.Name;

    public string Id => Source.Id;

    public string Kind => Source.Kind.Name;

    /// <summary>Key of the kind's name among the theme's strings.</summary>
    public string KindKey => field ??= $"kind.{Source.Kind.Name}";

    public string Url => field ??= Route.Of(Source).Address(context.Site.Settings);

    public string Canonical => field ??= Route.Of(Source).Permalink(context.Site.Settings);

    /// <summary>Language of the name; empty where it is the publication's.</summary>
    public string Language => field ??= Source switch
    {
        Quote or Brief or StandingPage => Source.Language,
        Source source => source.TitleLanguage,
        _ => "",
    };

    public DateView? Date { get; }

    public OriginalView? Original => Source.Original is { } o
        ? field ??= new OriginalView(o.Text, o.Language.Length > 0 ? o.Language : context.Site.Settings.OriginLanguage, o.Romanisation) : null;

    public Html Summary => field ??= context.Bodies.Write(Source.Summary, Index, [], scope: null);

    public string SummaryText => Source.Summary.Plain;

    public bool Draft => Source.Draft;

    public bool Unverified => Source.Confidence == Confidences.Unverified;

    public bool Secondhand => Source.Confidence == "secondhand";

    /// <summary>The picture for previews of its link; null where there are none.</summary>
    public CardView? Card => field ??= CardView.Of(context, Index);

    /// <summary>Id of its hover card in a page.</summary>
    public string CardId => field ??= $"card-{Kind}-{Id}";

    /// <summary>The words of a quotation; empty for other kinds.</summary>
    public string QuotedText => Source is Quote quote ? quote.Text : "";

    /// <summary>Who speaks, for quotations.</summary>
    public LinkView? Speaker => Source is Quote quote ? context.Link(context.Site.TargetOf(Index, quote.Speaker)) : null;

    /// <summary>The source whose words a quotation is taken from.</summary>
    public LinkView? TakenFrom => Source is Quote quote ? context.Link(context.Site.TargetOf(Index, quote.Source)) : null;

    /// <summary>Who wrote a source, and the newspaper, journal or site that it stands in, else who published it.</summary>
    public string Byline => Source is Source s
        ? string.Join(", ", s.Author.Append(s.Container.Length > 0 ? s.Container : s.Publisher).Where(n => n.Length > 0)) : "";

    public string Form => Source switch { Initiative i => i.Form, Organisation o => o.Form, Event e => e.Category, Source s => s.Type, _ => "" };

    public string Level => Source is Initiative i ? i.Level : "";

    public string Status => Source is Initiative i ? i.Status : "";

    public string Role => Source switch { Quote q => q.Role, Person { Roles: [var first, ..] } => first.Title, _ => "" };

    public IEnumerable<LinkView> Topics => field ??= context.Links(context.Site.TargetsOf(Index, Relation.HasTopic));

    /// <summary>Mentions by other entries.</summary>
    public int MentionCount => context.Site.BacklinksOf(Index).Select(e => e.From).Distinct().Count();

    /// <summary>Dated uses, for terms.</summary>
    public int UseCount => Source is Term ? context.Site.UsesOf(Index).Count : 0;
}
