namespace Publication;

/// <summary>How long a phase took.</summary>
public sealed record PhaseTiming(string Phase, TimeSpan Time);
