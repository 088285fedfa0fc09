using Publication.Content.Fields;

namespace Publication.Content;

/// <summary>Which sort of entry: its names, its place in <c>input/</c>, its fields.</summary>
/// <param name="Name">Singular, as in <c>kind:id</c>.</param>
/// <param name="Plural">Folder or file under <c>input/</c> and name of the collection.</param>
/// <param name="Route">First part of its addresses; empty for pages, which stand at the root.</param>
/// <param name="Source">Where its entries are written.</param>
public sealed record Kind(string Name, string Plural, string Route, KindSource Source, FieldTable Fields, Func<Entry> Create)
{
    /// <summary>What an entry of the kind is, in a sentence for contributors.</summary>
    public required string Description { get; init; }

    /// <summary>Where its entries stand under <c>input/</c>, as patterns of paths.</summary>
    public IReadOnlyList<string> Places => Source switch
    {
        KindSource.Markdown => [$"{Plural}/*.md"],
        KindSource.File => [$"{Plural}/*.yml"],
        _ => [$"data/{Plural}.yml", $"data/{Plural}/*.yml"],
    };

    /// <summary>Place in <see cref="ContentKinds.All"/>.</summary>
    public int Index => ContentKinds.IndexOf(this);

    public override string ToString() => Name;
}
