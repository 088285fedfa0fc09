namespace Publication;

/// <summary>How long a phase took.</summary>
public sealed record PhaseTiming(string Phase, TimeSpan Time)
{
    /// <summary>How much of what was done in it; empty where the time says enough.</summary>
    public string Note { get; init; } = "";
}
