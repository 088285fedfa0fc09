namespace Publication.Rendering.Views;

/// <summary>A fact, a target or an account: a statement with its date and sources.</summary>
public sealed record FactView(Html Text, DateView? Date, IReadOnlyList<CitationView> Sources, string Confidence)
{
    /// <summary>By their numbers, ascending.</summary>
    public IReadOnlyList<CitationView> Sources { get; } = [.. Sources.OrderBy(s => s.Number)];

    public bool Unverified => Confidence == Content.Confidences.Unverified;

    public bool Secondhand => Confidence == "secondhand";

    /// <summary>What is counted, for targets.</summary>
    public string Measure { get; init; } = "";

    /// <summary>The figure aimed at, for targets.</summary>
    public string Value { get; init; } = "";

    /// <summary>Whether a target's date lies ahead of today.</summary>
    public bool Ahead { get; init; }

    /// <summary>A target's date under the name that the data uses.</summary>
    public DateView? By => Date;
}
