namespace Publication.Rendering.Cards;

/// <summary>What a text on a card is, which says the font it is drawn with.</summary>
internal enum CardStyle
{
    /// <summary>The title, and the publication's name.</summary>
    Heading,

    /// <summary>Running text.</summary>
    Text,

    /// <summary>A translation of words shown beside it.</summary>
    Italic,

    /// <summary>The line above the title.</summary>
    Label,

    /// <summary>Whatever stands below.</summary>
    Small,

    /// <summary>For characters that the other fonts lack.</summary>
    Other,
}
