namespace Publication.Cli.Comparing;

/// <summary>A page that is in both sites and not the same.</summary>
/// <param name="TitleBefore">Null where the title stayed.</param>
/// <param name="LinksAdded">Addresses of the site that it did not link to.</param>
/// <param name="AnchorsLost">Ids that links may point to and that are gone.</param>
internal sealed record PageChange(
    string Address, string Title, string? TitleBefore, bool DescriptionChanged, WordChanges Words, int LinksAdded, int LinksRemoved, IReadOnlyList<string> AnchorsLost)
{
    /// <summary>Whether a reader would notice: else only its frame changed, the head or the navigation.</summary>
    public bool Matters => Words.Any || TitleBefore is not null;

    public static PageChange Between(string address, PageFacts before, PageFacts after) => new(
        address,
        after.Title,
        before.Title == after.Title ? null : before.Title,
        before.Description != after.Description,
        WordChanges.Between(before.Text, after.Text),
        after.Targets.Except(before.Targets).Count(),
        before.Targets.Except(after.Targets).Count(),
        [.. before.Anchors.Except(after.Anchors)]);
}
