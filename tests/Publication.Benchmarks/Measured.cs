namespace Publication.Benchmarks;

/// <summary>What a child process reports of a build: milliseconds by phase, and the most memory it held.</summary>
internal sealed record Measured(IReadOnlyDictionary<string, double> Phases, double Peak, int Pages, int Written, int Errors, int Warnings)
{
    /// <summary>Milliseconds of rendering by part of the publication, all threads together.</summary>
    public IReadOnlyDictionary<string, double> Parts { get; init; } = new Dictionary<string, double>();

    /// <summary>From the start of the process to its end, as its parent saw it.</summary>
    public double Wall { get; init; }

    /// <summary>What its threads worked, all together.</summary>
    public double Work { get; init; }
}
