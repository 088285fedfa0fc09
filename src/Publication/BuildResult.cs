using Publication.Output;

namespace Publication;

/// <summary>What a build did; nothing is published where the edition has errors.</summary>
public sealed record BuildResult(Edition Edition, PublishResult? Published, IReadOnlyList<PhaseTiming> Timings);
