using Publication.Content;

namespace Publication.Linking;

/// <summary>A reference seen from its target: entry <paramref name="From"/> refers here by its reference number <paramref name="Number"/>.</summary>
public readonly record struct Edge(int From, int Number, Reference Reference);
