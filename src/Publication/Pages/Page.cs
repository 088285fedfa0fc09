namespace Publication.Pages;

/// <summary>Something to publish: where, of which type, and about what.</summary>
/// <param name="Subject">The entry it is about, or -1.</param>
/// <param name="Variant">What distinguishes several pages of one type: a filter, a feed's format, an old id.</param>
public sealed record Page(PageType Type, Route Route, int Subject = -1, string Variant = "")
{
    public string OutputPath => Route.OutputPath;
}
