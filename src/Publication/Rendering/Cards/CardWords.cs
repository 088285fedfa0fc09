namespace Publication.Rendering.Cards;

/// <summary>A text that a card shows, and its language.</summary>
internal readonly record struct CardWords(string Text, string Language)
{
    public static readonly CardWords None = new("", "");

    public bool IsEmpty => Text.Length == 0;
}
