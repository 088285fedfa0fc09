using Publication.Content;
using Publication.Content.Kinds;
using Publication.Linking;
using Publication.Pages;

namespace Publication.Rendering.Views;

/// <summary>What a page is called, and what it holds in a sentence or two: for its head, where neither may be empty.</summary>
internal static class PageTexts
{
    private const int LongestDescription = 300;

    public static string Title(ViewContext context, Page page, LinkView? entry)
    {
        var strings = context.Strings;
        if (page.Type == PageTypes.Use) return strings.Get("use.title_of", entry?.Name ?? strings.Get("timeline.title"));
        if (entry is not null) return entry.Speaker is { } speaker ? $"{speaker.Name}: {entry.Name}" : entry.Name;
        if (page.Type == PageTypes.NotFound) return strings.Get("not_found.title");
        if (page.Type == PageTypes.Search) return strings.Get("search.title");
        if (page.Type == PageTypes.Data) return strings.Get("data.title");
        if (page.Type == PageTypes.Rules) return strings.Get("rules.title");
        if (page.Type == PageTypes.Fields) return strings.Get("fields.title");
        if (page.Type == PageTypes.Changes) return strings.Get("changes.title");
        if (page.Type == PageTypes.Timeline) return page.Variant.Length == 0 ? strings.Get("timeline.title") : $"{strings.Get("timeline.title")}: {FilterLabel(context, page.Variant)}";
        return ContentKinds.Find(page.Variant) is { } kind ? strings.Get($"list.{kind.Plural}") : context.SiteView.Title;
    }

    public static string Description(ViewContext context, Page page, LinkView? entry)
    {
        var text = page.Type == PageTypes.Use ? context.Strings.Get("use.about") : entry is not null ? OfEntry(context, entry) : OfPage(context, page);
        if (text.Length == 0) text = context.SiteView.Description;
        return Excerpt.Of(text.Length > 0 ? text : Title(context, page, entry), LongestDescription);
    }

    /// <summary>What one filter of the timeline leaves.</summary>
    public static string FilterLabel(ViewContext context, string variant)
    {
        var (group, value) = Linker.Split(variant);
        return group switch
        {
            "topic" => context.Site.Entries[context.Site.Find(Topic.Definition, value)].Name,
            "kind" => context.Strings.Get($"list.{ContentKinds.Find(value)!.Plural}"),
            _ => context.Strings.Get($"level.{value}"),
        };
    }

    private static string OfPage(ViewContext context, Page page)
    {
        if (page.Type == PageTypes.NotFound) return context.Strings.Get("not_found.text");
        if (page.Type == PageTypes.Search) return context.Strings.Get("search.about");
        if (page.Type == PageTypes.Data) return context.Strings.Get("data.about", context.SiteView.Title);
        if (page.Type == PageTypes.Rules) return context.Strings.Get("rules.about");
        if (page.Type == PageTypes.Fields) return context.Strings.Get("fields.about");
        if (page.Type == PageTypes.Changes) return context.Strings.Get("changes.about");
        if (page.Type == PageTypes.Timeline) return context.Strings.Get("about.timeline");
        return ContentKinds.Find(page.Variant) is { } kind ? context.Strings.Get($"about.{kind.Name}") : "";
    }

    private static string OfEntry(ViewContext context, LinkView entry)
    {
        if (entry.Speaker is { } speaker) return Quotation(context, entry, speaker);
        if (entry.SummaryText.Length > 0) return entry.SummaryText;
        var original = entry.Original is { } o ? $" ({o.Text})" : "";
        return entry.Source switch
        {
            Source source => CitationText.Plain(source, context.Strings, context.Dates) + ".",
            Newsletter newsletter => string.Join("; ", newsletter.Items.Select(i => context.Link(context.Site.TargetOf(entry.Index, i.Entry))?.Name).OfType<string>()),
            Person { Roles.Length: > 0 } person => $"{entry.Name}{original}: {string.Join("; ", person.Roles.Select(r => Office(context, entry.Index, r)))}",
            _ => $"{context.Strings.Get(entry.KindKey)}: {entry.Name}{original}",
        };
    }

    /// <summary>As much of the words as leaves room for who said them, and when.</summary>
    private static string Quotation(ViewContext context, LinkView entry, LinkView speaker)
    {
        var said = string.Join(", ", new[] { speaker.Name, entry.Role, entry.Date?.Text }.Where(p => p is { Length: > 0 }));
        return $"{context.Strings.Quoted(Excerpt.Of(entry.QuotedText, Math.Max(80, LongestDescription - said.Length - 6)))} {said}.";
    }

    private static string Office(ViewContext context, int person, Role role) =>
        context.Link(context.Site.TargetOf(person, role.Organisation)) is { } organisation ? $"{role.Title}, {organisation.Name}" : role.Title;
}
