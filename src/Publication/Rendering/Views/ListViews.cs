using Publication.Content;
using Publication.Content.Kinds;
using Publication.Linking;

namespace Publication.Rendering.Views;

/// <summary>Lists of all entries of a kind, in the order and groups that suit it.</summary>
internal static class ListViews
{
    public static ListView Of(ViewContext context, Kind kind)
    {
        var entries = context.Links(context.Site.OfKind(kind));
        return kind.Name switch
        {
            "brief" or "newsletter" => Plain(kind, context.NewestFirst(context.Site.OfKind(kind))),
            "quote" or "event" => ByYear(kind, context.NewestFirst(context.Site.OfKind(kind))),
            "initiative" => ByLevel(kind, entries),
            "topic" => Plain(kind, entries),
            _ => ByLetter(kind, entries),
        };
    }

    private static ListView Plain(Kind kind, IReadOnlyList<LinkView> entries) => new(kind.Name, TitleKey(kind), entries, []);

    private static ListView ByYear(Kind kind, IReadOnlyList<LinkView> entries) => new(kind.Name, TitleKey(kind), entries,
        [.. entries.GroupBy(e => e.Date!.Year).Select(g => new GroupView($"{g.Key}", "", $"y{g.Key}", [.. g]))]);

    private static ListView ByLevel(Kind kind, IReadOnlyList<LinkView> entries) => new(kind.Name, TitleKey(kind), entries,
        [.. entries.GroupBy(e => e.Level).OrderBy(g => Array.IndexOf(Initiative.Levels, g.Key)).Select(g => new GroupView(g.Key, $"level.{g.Key}", g.Key, [.. g.OrderBy(e => e.Date!.Value)]))]);

    private static ListView ByLetter(Kind kind, IReadOnlyList<LinkView> entries)
    {
        var romanised = entries.Where(e => e.Original is { Romanisation.Length: > 0 }).ToList();
        return new ListView(kind.Name, TitleKey(kind), entries, Letters(entries, e => e.Name, "l"))
        {
            ByRomanisation = kind == Term.Definition ? Letters(romanised, e => e.Original!.Romanisation, "p") : [],
        };
    }

    private static List<GroupView> Letters(IEnumerable<LinkView> entries, Func<LinkView, string> key, string prefix) =>
    [
        .. entries.Select(e => (Entry: e, Key: SortKey.Of(key(e)))).OrderBy(e => e.Key, StringComparer.Ordinal).ThenBy(e => e.Entry.Index)
            .GroupBy(e => Letter(e.Key)).OrderBy(g => g.Key is "#" ? 1 : 0).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new GroupView(g.Key, "", prefix + (g.Key == "#" ? "other" : g.Key.ToLowerInvariant()), [.. g.Select(e => e.Entry)])),
    ];

    private static string Letter(string key) => key.Length > 0 && key[0] is >= 'a' and <= 'z' ? key[..1].ToUpperInvariant() : "#";

    private static string TitleKey(Kind kind) => $"list.{kind.Plural}";
}
