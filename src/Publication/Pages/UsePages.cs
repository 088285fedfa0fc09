using Publication.Content;
using Publication.Content.Kinds;
using Publication.Linking;

namespace Publication.Pages;

/// <summary>
/// "Use in a newsletter": one page for each entry that an editor may take, with every form of it, and a draft of a mail for
/// those that fill one.
/// </summary>
public static class UsePages
{
    private const string Folder = "use/";

    private static readonly IReadOnlyList<Kind> Kinds =
        [Brief.Definition, Quote.Definition, Term.Definition, Event.Definition, Initiative.Definition, Newsletter.Definition];

    private static readonly IReadOnlyList<Kind> KindsOfMails = [Brief.Definition, Quote.Definition, Newsletter.Definition];

    /// <summary>For the timeline of the whole site; an initiative's own stands on its page.</summary>
    public static readonly Route OfTimeline = new(Route.Timeline.Path + Folder);

    public static IEnumerable<Page> Plan(PageType type, Site site)
    {
        if (site.Timeline.Items.Count > 0) yield return new Page(type, OfTimeline);
        foreach (var kind in Kinds)
            foreach (var entry in site.OfKind(kind)) yield return new Page(type, Of(site.Entries[entry]), entry);
    }

    public static IEnumerable<Page> PlanDrafts(PageType type, Site site) =>
        KindsOfMails.SelectMany(site.OfKind).Select(entry => new Page(type, OfDraft(site.Entries[entry]), entry));

    public static bool Has(Entry entry) => Kinds.Contains(entry.Kind);

    public static bool HasDraft(Entry entry) => KindsOfMails.Contains(entry.Kind);

    public static Route Of(Entry entry) => new(Route.Of(entry).Path + Folder);

    /// <summary>The name of the file is that of the entry, since it ends up in a folder of downloads.</summary>
    public static Route OfDraft(Entry entry) => new($"{Of(entry).Path}{entry.Id}.eml");
}
