namespace Publication.Content;

/// <summary>What parsing needs to know besides the file: the languages of the publication, and how large its data may be.</summary>
public sealed record ParseOptions(string Language, string OriginLanguage)
{
    /// <summary>Of one data file, in bytes.</summary>
    public int LargestData { get; init; } = 1024 * 1024;

    public static readonly ParseOptions Default = new("en", "zh-Hans");
}
