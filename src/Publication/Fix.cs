namespace Publication;

/// <summary>A mechanical repair: the text to put in place of a span.</summary>
public sealed record Fix(Location At, string Replacement);
