using Publication.Content.Kinds;

namespace Publication.Rendering.Views;

/// <summary>A source as it is cited: number on the page, one line of text, addresses.</summary>
public sealed class CitationView(ViewContext context, int index, int number, string locator)
{
    private readonly Source source = (Source)context.Site.Entries[index];

    /// <summary>0 where the page does not number its sources.</summary>
    public int Number => number;

    public string Id => source.Id;

    /// <summary>The anchor in the list of sources of the page.</summary>
    public string Anchor => field ??= $"source-{number}";

    /// <summary>The source's own page.</summary>
    public string Url => Link.Url;

    public LinkView Link => context.Link(index)!;

    public string[] Author => source.Author;

    public string Authors => string.Join(", ", source.Author);

    public string Title => source.Name;

    public string OriginalTitle => source.OriginalTitle;

    public string Container => source.Container;

    public string Publisher => source.Publisher == source.Container ? "" : source.Publisher;

    public DateView? Date => Link.Date;

    public string Address => source.Url;

    public string NoAddress => source.NoAddress;

    public string Archive => source.Archive;

    public DateView? Accessed => DateView.Of(source.Accessed, context.Dates);

    public string Locator => locator;

    public string Language => source.Language;

    public string Reliability => source.Reliability;

    /// <summary>Author, title, container and date in one line.</summary>
    public Html Text => Html.FromText(CitationText.Plain(source, context.Strings, context.Dates) + (locator.Length > 0 ? $", {locator}" : ""));
}
