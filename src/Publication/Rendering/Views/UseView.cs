namespace Publication.Rendering.Views;

/// <summary>"Use in a newsletter": every form of an entry, or of the timeline.</summary>
public sealed record UseView
{
    /// <summary>Null for the timeline.</summary>
    public required LinkView? Entry { get; init; }

    public required string Title { get; init; }

    /// <summary>The page of what it is about.</summary>
    public required string Url { get; init; }

    /// <summary>Null where there are no cards.</summary>
    public required CardView? Card { get; init; }

    /// <summary>Frames for pages of other sites: of the entry, and of its timeline; empty where there are none.</summary>
    public required IReadOnlyList<FrameView> Frames { get; init; }

    /// <summary>Markup for the page itself: what is seen is what is copied.</summary>
    public required FormView Rich { get; init; }

    /// <summary>A part of a mail; for a newsletter the whole mail.</summary>
    public required FormView Html { get; init; }

    /// <summary>The part of a mail between the marks by which Ghost keeps it as it is; null for a newsletter.</summary>
    public required FormView? Ghost { get; init; }

    public required FormView Markdown { get; init; }

    public required FormView Text { get; init; }

    /// <summary>Null for what fills no mail.</summary>
    public required DraftView? Draft { get; init; }
}
