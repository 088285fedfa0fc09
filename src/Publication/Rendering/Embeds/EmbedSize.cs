namespace Publication.Rendering.Embeds;

/// <summary>How a block of a card is set, in pixels.</summary>
/// <param name="Font">Size of its letters.</param>
/// <param name="Line">Height of a line.</param>
internal sealed record EmbedSize(double Font, double Line)
{
    /// <summary>Margins, borders and padding.</summary>
    public double Above { get; init; }

    public double Below { get; init; }

    /// <summary>What the sides take from the width.</summary>
    public double Indent { get; init; }

    /// <summary>Between two children.</summary>
    public double Between { get; init; }

    /// <summary>Width of the first of two children that stand side by side; 0 where they stand one below the other.</summary>
    public double FirstColumn { get; init; }

    public double Gap { get; init; }

    /// <summary>Its children stand on one line where there is room.</summary>
    public bool Wraps { get; init; }

    public bool Sans { get; init; }

    public bool Bold { get; init; }
}
