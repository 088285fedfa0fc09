namespace Publication.Rendering.Cards;

/// <summary>How a card is laid out.</summary>
internal enum CardForm
{
    /// <summary>Title, name in its own language, summary.</summary>
    Entry,

    /// <summary>Like <see cref="Entry"/>, with the name in its own language as large as the title.</summary>
    Name,

    /// <summary>Words with their accent bar, original first.</summary>
    Quote,

    /// <summary>The publication itself.</summary>
    Publication,
}
