using Publication.Output;
using Publication.Rendering.Snippets;

namespace Publication;

/// <summary>What a build did; nothing is published where the edition has errors.</summary>
public sealed record BuildResult(Edition Edition, PublishResult? Published, IReadOnlyList<PhaseTiming> Timings)
{
    /// <summary>What the site goes without, as plain sentences: it is complete all the same.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The largest part of a mail and the largest mail; empty where nothing is made for mails.</summary>
    public IReadOnlyList<LargestMail> LargestMails { get; init; } = [];

    /// <summary>Where the time of rendering went; empty where nothing was published.</summary>
    public PageTimes PageTimes { get; init; } = new();
}
