namespace Publication.Checking;

/// <summary>What the checks found in a site, and what they need to look at the next one without looking at everything.</summary>
/// <param name="ByCheck">In the order of <see cref="Checks.All"/>.</param>
/// <param name="Links">All links by path, in the order of the entries.</param>
public sealed record Findings(IReadOnlyList<IReadOnlyList<Diagnostic>> ByCheck, IReadOnlyList<FoundLink> Links);
