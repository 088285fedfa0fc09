using Publication.Content;
using Publication.Linking;

namespace Publication.Checking;

/// <summary>A reference, the entry that holds it, and the entry it leads to (see <see cref="Unresolved"/> for negative ones).</summary>
public readonly record struct FoundReference(int Entry, Reference Reference, int Target)
{
    /// <summary>The kind that is written before the id; empty where none is.</summary>
    public string Kind => Linker.Split(Reference.Target).Kind;

    public string Id => Linker.Split(Reference.Target).Id;
}
