using Publication.Content.Kinds;
using Publication.Rendering.Data;

namespace Publication.Rendering.Views;

/// <summary>Citations of this publication's own entries: plain, BibTeX, RIS, CSL-JSON.</summary>
internal static class CiteForms
{
    public static CiteView Of(LinkView link)
    {
        var settings = link.Context.Site.Settings;
        string[] authors = link.Source is Brief { Authors.Length: > 0 } brief ? brief.Authors : [settings.Publisher];
        var title = link.Source is Quote ? Strings.Unquoted(link.Name) : link.Name;
        var work = new CitedWork($"{link.Kind}-{link.Id}", "webpage", title)
        {
            Authors = authors,
            Container = settings.Title,
            Date = link.Source is Brief ? link.Source.Date : null,
            Url = link.Canonical,
        };
        return new CiteView(Plain(link, authors, title, settings.Title), Bibtex.Of(work), Ris.Of(work), CslJson.Of([work]));
    }

    /// <summary>A quotation is cited with who said it and when; the publication is not named as author and again as container.</summary>
    private static string Plain(LinkView link, string[] authors, string title, string container)
    {
        var strings = link.Context.Strings;
        var parts = new List<string>();
        if (link.Speaker is { } speaker) parts.Add(speaker.Name);
        else if (authors is not [var only] || only != container) parts.AddRange(authors);
        parts.Add(strings.Quoted(title));
        if (link.Source is Quote) parts.Add(link.Context.Dates.Of(link.Source.Date!));
        parts.Add(container);
        if (link.Source is Brief) parts.Add(link.Context.Dates.Of(link.Source.Date!));
        parts.Add(link.Canonical);
        return string.Join(", ", parts);
    }
}
