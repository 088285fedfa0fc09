using Xunit;

namespace Publication.Tests.Hostile;

/// <summary>
/// The same bytes on every machine: the program builds a small publication, with cards and history, in the variants of
/// environment and checkout, several at once. <c>PUBLICATION_VARIANTS=each</c> takes them one by one, and
/// <c>PUBLICATION_VARIANTS=all</c> one by one with the repository's own publication.
/// </summary>
[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
public sealed class DeterminismTests(PlainBuild plain) : IClassFixture<PlainBuild>
{
    private static readonly IReadOnlyList<Variant> Tried = Environment.GetEnvironmentVariable("PUBLICATION_VARIANTS") is "each" or "all" ? Variants.All : Variants.Mixed;

    public static TheoryData<string> Names => [.. Tried.Select(v => v.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_bytes_are_those_of_the_plain_build(string name)
    {
        var picture = plain.Build(Tried.Single(v => v.Name == name));
        var different = plain.Picture.Keys.Union(picture.Keys).Where(path => plain.Picture.GetValueOrDefault(path) != picture.GetValueOrDefault(path)).Order(StringComparer.Ordinal).ToList();
        Assert.True(different.Count == 0, $"{different.Count} of {plain.Picture.Count} differ: {string.Join(", ", different.Take(10))}");
    }

    [Fact]
    public void There_is_enough_to_compare()
    {
        Assert.InRange(plain.Picture.Count, 150, int.MaxValue);
        Assert.Contains("changes/index.html", plain.Picture.Keys);
        Assert.Contains(plain.Picture.Keys, path => path.EndsWith(".png", StringComparison.Ordinal));
        Assert.InRange(Variants.All.Count, 20, int.MaxValue);
    }
}
