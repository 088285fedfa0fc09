namespace Publication.Rendering.Views;

/// <summary>The file with a mail that waits to be sent.</summary>
/// <param name="Bytes">Of the file.</param>
/// <param name="Size">Of the HTML in it.</param>
public sealed record DraftView(string Url, string Bytes, SizeView Size);
