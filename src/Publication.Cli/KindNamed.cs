using Publication.Content;

namespace Publication.Cli;

/// <summary>A kind by what a person types: its singular or plural.</summary>
internal static class KindNamed
{
    public static Kind Find(string name)
    {
        foreach (var kind in ContentKinds.All)
            if (kind.Name == name || kind.Plural == name) return kind;
        var names = ContentKinds.All.Select(k => k.Name).ToList();
        throw new UsageException($"there is no kind `{name}`; "
            + (Spelling.Closest(name, names) is { } meant ? $"did you mean `{meant}`?" : $"the kinds are {Words.List(names)}"));
    }
}
