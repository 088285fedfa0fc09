namespace Publication.Benchmarks;

/// <summary>What is built of a corpus.</summary>
internal sealed record Site(string Name, IReadOnlyDictionary<string, string> Settings)
{
    /// <summary>The pages that the Hugo site has, with its elements and nothing more: the theme in <c>Plain/</c>.</summary>
    public static readonly Site Base = new("base", new Dictionary<string, string> { ["theme"] = "plain", ["parts"] = "feeds" });

    /// <summary>Everything but the pictures of links, which are drawn once and counted apart.</summary>
    public static readonly Site Whole = new("whole", new Dictionary<string, string> { ["parts"] = $"[{string.Join(", ", Publication.Content.Parts.All.Where(p => p != Publication.Content.Parts.Cards))}]" });

    public static readonly IReadOnlyList<Site> All = [Base, Whole];

    public static Site Of(string name) => All.First(s => s.Name == name);
}
