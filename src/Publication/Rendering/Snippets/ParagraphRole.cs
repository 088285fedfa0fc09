namespace Publication.Rendering.Snippets;

/// <summary>What a paragraph is there for: forms that have a look show it by that.</summary>
public enum ParagraphRole
{
    Text,

    /// <summary>Kind and date, above a title.</summary>
    Kicker,

    /// <summary>The answer in a sentence or two, below a title.</summary>
    Lead,

    /// <summary>Authors, places, and what else is told in a small line.</summary>
    Meta,

    /// <summary>Words in their own language.</summary>
    Original,

    /// <summary>Who said it, when, where it stands.</summary>
    Attribution,

    /// <summary>A footnote, or a remark of the editors.</summary>
    Note,

    /// <summary>One source, with its number.</summary>
    Source,

    /// <summary>Where to read on.</summary>
    More,
}
