using Publication.Content;
using Publication.Content.Fields;
using Publication.Content.Kinds;
using Publication.Linking;

namespace Publication.Pages;

/// <summary>
/// The publication as data: every entry as JSON and Markdown beside its page, and everything together under <c>data/</c>.
/// Which files there are hangs on which kinds have entries, never on what stands in them.
/// </summary>
public static class DataPages
{
    /// <summary>The table of all entries, to which the others refer.</summary>
    public const string Entries = "entries";

    /// <summary>The table of all references.</summary>
    public const string Links = "links";

    /// <summary>Describes every file to programs (Frictionless Data Package).</summary>
    public const string Package = "datapackage.json";

    /// <summary>Explains every file and column to people.</summary>
    public const string ReadMe = "README.md";

    public const string EventCalendar = "events.ics";

    public const string TargetCalendar = "targets.ics";

    /// <summary>The forms of a reference, by the ends of their names.</summary>
    public static readonly IReadOnlyList<string> ReferenceForms = [".bib", ".ris", ".csl.json"];

    public static readonly Route Data = new("data/");

    public static readonly Route Llms = new("llms.txt");

    public static Route OfFile(string name) => new(Data.Path + name);

    public static Route JsonOf(Entry entry) => new(Route.Of(entry).Path + "index.json");

    public static Route MarkdownOf(Entry entry) => new(Route.Of(entry).Path + "index.md");

    /// <summary>The name of the file is that of the source, since it ends up in a folder of downloads.</summary>
    public static Route ReferenceOf(Source source, string form) => new($"{Route.Of(source).Path}{source.Id}{form}");

    public static IEnumerable<Page> PlanJson(PageType type, Site site) =>
        ContentKinds.All.SelectMany(site.OfKind).Select(i => new Page(type, JsonOf(site.Entries[i]), i));

    public static IEnumerable<Page> PlanMarkdown(PageType type, Site site) =>
        ContentKinds.All.SelectMany(site.OfKind).Select(i => new Page(type, MarkdownOf(site.Entries[i]), i));

    public static IEnumerable<Page> PlanReferences(PageType type, Site site) =>
        site.OfKind(Source.Definition).SelectMany(i => ReferenceForms.Select(form => new Page(type, ReferenceOf((Source)site.Entries[i], form), i, form)));

    public static IEnumerable<Page> PlanFiles(PageType type, Site site) => Files(site).Select(f => new Page(type, OfFile(f), -1, f));

    /// <summary>Everything under <c>data/</c>, in the order in which people are shown it.</summary>
    public static IEnumerable<string> Files(Site site)
    {
        foreach (var kind in KindsOf(site))
        {
            yield return kind.Plural + ".csv";
            yield return kind.Plural + ".json";
        }
        foreach (var group in GroupsOf(site)) yield return group.Name + ".csv";
        yield return Entries + ".csv";
        yield return Links + ".csv";
        if (site.CountOf(Source.Definition) > 0)
            foreach (var form in ReferenceForms) yield return Source.Definition.Plural + form;
        if (site.CountOf(Event.Definition) > 0) yield return EventCalendar;
        if (site.CountOf(Initiative.Definition) > 0) yield return TargetCalendar;
        yield return Package;
        yield return ReadMe;
    }

    /// <summary>The kinds that have entries.</summary>
    public static IEnumerable<Kind> KindsOf(Site site) => ContentKinds.All.Where(k => site.CountOf(k) > 0);

    /// <summary>Fields of these kinds that hold lists of groups, each name once: a table of its own holds what kinds have of it.</summary>
    public static IEnumerable<Field> GroupsOf(Site site) => KindsOf(site).SelectMany(k => GroupsIn(k.Fields)).DistinctBy(f => f.Name);

    private static IEnumerable<Field> GroupsIn(FieldTable table) =>
        table.Fields.Where(f => f.Shape is { Group: not null, IsList: true }).SelectMany(f => GroupsIn(f.Shape.Group!).Prepend(f));
}
