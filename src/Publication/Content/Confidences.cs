using Publication.Content.Fields;

namespace Publication.Content;

/// <summary>How well a fact is known: read in the source, known only through another document, or not verified.</summary>
public static class Confidences
{
    public const string Unverified = "unverified";

    public static readonly Shape<string> Shape = Shapes.Choice("read", "secondhand", Unverified);
}
