namespace Publication.Tests.Hostile;

/// <summary>Something hostile in a tree, and all that is to be said of it: <c>PUB030 input/briefs/linked.md</c>.</summary>
/// <param name="Name">What is wrong with the tree.</param>
/// <param name="Make">Does it.</param>
/// <param name="Said">A code and a path for each diagnostic, in their order.</param>
internal sealed record TreeCase(string Name, Action<HostileTree> Make, params string[] Said)
{
    /// <summary>Whether files that the other pages show are gone, so that these cannot be as they were.</summary>
    public bool TakesAway { get; init; }

    /// <summary>Several that do not meddle with each other's files, in one tree.</summary>
    public static TreeCase Together(string name, IEnumerable<TreeCase> cases)
    {
        var all = cases.ToList();
        return new(name, tree => all.ForEach(c => c.Make(tree)), [.. all.SelectMany(c => c.Said).OrderBy(PathOf, StringComparer.Ordinal)]);
    }

    /// <summary>The path of what is said, or of a diagnostic in the same words.</summary>
    private static string PathOf(string said) => said[(said.IndexOf(' ', StringComparison.Ordinal) + 1)..];
}
