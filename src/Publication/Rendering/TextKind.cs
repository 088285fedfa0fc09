namespace Publication.Rendering;

/// <summary>What a layout makes, by the ending of its name; it decides how values are escaped.</summary>
public enum TextKind
{
    Html,
    Xml,
    Json,
    Text,
}
