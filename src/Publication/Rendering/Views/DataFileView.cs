namespace Publication.Rendering.Views;

/// <summary>A file to download.</summary>
/// <param name="Label">Its format, as people call it.</param>
/// <param name="Rows">Rows or entries in it; 0 where nothing is counted.</param>
/// <param name="Kilobytes">Its size in thousands of bytes, rounded up.</param>
public sealed record DataFileView(string Name, string Label, string Url, int Rows, string Kilobytes);
