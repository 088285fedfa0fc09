namespace Publication.Content;

/// <summary>Whether a paragraph stands in an element of its own: not in a list whose items follow each other without blank lines.</summary>
internal enum Spacing
{
    Loose,
    Tight,
}
