using Publication.Content;
using Publication.Content.Kinds;

namespace Publication.Rendering.Views;

/// <summary>A text in one of its languages, for <c>hreflang</c>.</summary>
public sealed record AlternateView(string Language, string Canonical, string Locale)
{
    /// <summary>All translations name the text that they translate, so all of them are found through it.</summary>
    internal static IReadOnlyList<AlternateView> Of(ViewContext context, LinkView? entry)
    {
        if (entry?.Source is not (Brief or StandingPage)) return [];
        var root = context.Site.TargetsOf(entry.Index, Relation.TranslationOf).Append(entry.Index).First();
        var all = context.Links(context.Site.ReferringTo(root, Relation.TranslationOf).Prepend(root));
        return all.Count < 2 ? [] : [.. all.Select(link => OfLink(context, link)).DistinctBy(a => a.Language, StringComparer.Ordinal)];
    }

    private static AlternateView OfLink(ViewContext context, LinkView link)
    {
        var language = link.Language.Length > 0 ? link.Language : context.Site.Settings.Language;
        return new AlternateView(language, link.Canonical, context.LocaleOf(language));
    }
}
