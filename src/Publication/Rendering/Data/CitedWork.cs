using Publication.Content;

namespace Publication.Rendering.Data;

/// <summary>A text as reference managers keep it: a source, or an entry of this publication.</summary>
/// <param name="Key">Id in a list of references: letters, digits and hyphens.</param>
/// <param name="Type">By CSL.</param>
internal sealed record CitedWork(string Key, string Type, string Title)
{
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>In its own language, where the title is a translation.</summary>
    public string OriginalTitle { get; init; } = "";

    public string Container { get; init; } = "";

    public string Publisher { get; init; } = "";

    public EdtfDate? Date { get; init; }

    public string Url { get; init; } = "";

    /// <summary>Address of an archived copy.</summary>
    public string Archive { get; init; } = "";

    public EdtfDate? Accessed { get; init; }

    public string Language { get; init; } = "";

    public string Abstract { get; init; } = "";

    public static CitedWork Of(Content.Kinds.Source source) => new(source.Id, source.Type, source.Name)
    {
        Authors = source.Author,
        OriginalTitle = source.OriginalTitle,
        Container = source.Container,
        Publisher = source.Publisher == source.Container ? "" : source.Publisher,
        Date = source.Date,
        Url = source.Url,
        Archive = source.Archive,
        Accessed = source.Accessed,
        Language = source.Language,
        Abstract = source.Summary.Plain,
    };
}
