namespace Publication.Cli.Comparing;

/// <summary>What a reviewer may want to know of one published HTML page.</summary>
/// <param name="Text">The words of its main part, as a reader sees them.</param>
/// <param name="Targets">Addresses of the site that it links to, each once.</param>
/// <param name="Anchors">Ids that a link can point to.</param>
/// <param name="Hidden">Search engines are told to leave it out: nothing need link to it.</param>
/// <param name="LeadsTo">The address it sends its readers to, if it is a redirect.</param>
internal sealed record PageFacts(
    string Title, string Description, string Text, IReadOnlyList<string> Targets, IReadOnlyList<string> Anchors, bool Hidden, string? LeadsTo)
{
    public bool IsRedirect => LeadsTo is not null;

    /// <summary>Without what only a comparison of two states of the page needs.</summary>
    public PageFacts WithoutText() => this with { Text = "" };
}
