namespace Publication.Rendering.Views;

/// <summary>Backlinks of one meaning: quoted in, part of it, mentioned in.</summary>
public sealed record BacklinkGroupView(string RelationKey, IReadOnlyList<BacklinkView> Items)
{
    public int Count => Items.Count;
}
