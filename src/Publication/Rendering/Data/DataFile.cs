namespace Publication.Rendering.Data;

/// <summary>A file under <c>data/</c>.</summary>
/// <param name="Rows">Rows of a table without its head, entries of a list; 0 where nothing is counted.</param>
internal sealed record DataFile(string Name, byte[] Bytes, int Rows);
