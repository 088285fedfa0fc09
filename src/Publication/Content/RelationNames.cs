namespace Publication.Content;

/// <summary>Relations as data and the theme's strings spell them: <c>part_of</c>.</summary>
public static class RelationNames
{
    private static readonly string[] Names = Array.ConvertAll(Enum.GetValues<Relation>(), Spell);

    public static IReadOnlyList<string> All => Names;

    public static string Of(Relation relation) => Names[(int)relation];

    private static string Spell(Relation relation) =>
        string.Concat(relation.ToString().Select((c, i) => char.IsUpper(c) ? (i > 0 ? "_" : "") + char.ToLowerInvariant(c) : c.ToString()));
}
