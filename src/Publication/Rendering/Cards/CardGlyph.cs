namespace Publication.Rendering.Cards;

/// <summary>A glyph at a place, in units of the font size.</summary>
/// <param name="StartsCluster">False for what cannot stand without the glyph before it: an accent.</param>
internal readonly record struct CardGlyph(CardFace Face, ushort Id, float X, float Y, bool StartsCluster);
