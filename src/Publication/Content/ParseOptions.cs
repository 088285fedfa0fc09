namespace Publication.Content;

/// <summary>What parsing needs to know besides the file: the languages of the publication.</summary>
public sealed record ParseOptions(string Language, string OriginLanguage)
{
    public static readonly ParseOptions Default = new("en", "zh-Hans");
}
