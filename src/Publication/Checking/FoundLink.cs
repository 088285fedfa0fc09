using Publication.Content;
using Publication.Linking;

namespace Publication.Checking;

/// <summary>A link by path, the entry that holds it, and where it leads.</summary>
public readonly record struct FoundLink(int Entry, LinkTarget Link, ResolvedLink Found);
