namespace Publication;

/// <summary>Another place that belongs to the same cause, and why.</summary>
public sealed record RelatedPlace(Location At, string Message);
