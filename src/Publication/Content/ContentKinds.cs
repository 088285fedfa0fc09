using Publication.Content.Kinds;

namespace Publication.Content;

/// <summary>Every kind there is, in the order in which people are shown them.</summary>
public static class ContentKinds
{
    public static readonly IReadOnlyList<Kind> All =
    [
        Brief.Definition,
        Initiative.Definition,
        Quote.Definition,
        Event.Definition,
        Person.Definition,
        Organisation.Definition,
        Source.Definition,
        Term.Definition,
        Topic.Definition,
        StandingPage.Definition,
        Newsletter.Definition,
    ];

    public static Kind? Find(string name)
    {
        foreach (var kind in All)
            if (kind.Name == name) return kind;
        return null;
    }

    internal static int IndexOf(Kind kind)
    {
        for (var i = 0; i < All.Count; i++)
            if (ReferenceEquals(All[i], kind)) return i;
        throw new ArgumentException($"{kind.Name} is not in the list of kinds", nameof(kind));
    }
}
