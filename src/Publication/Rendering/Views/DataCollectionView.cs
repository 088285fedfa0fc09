namespace Publication.Rendering.Views;

/// <summary>All entries of a kind as files, with the beginning of their table.</summary>
/// <param name="LabelKey">Key of its name among the theme's strings.</param>
/// <param name="Columns">Some of those that have a value in the first row.</param>
/// <param name="Rows">The first rows, cells cut short.</param>
public sealed record DataCollectionView(string Name, string LabelKey, string Url, DataFileView Csv, DataFileView Json, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<Html>> Rows);
