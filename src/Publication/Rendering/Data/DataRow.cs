using Publication.Content.Fields;

namespace Publication.Rendering.Data;

/// <summary>A line of a table: an entry, a group of keys in it, or one of its references.</summary>
/// <param name="Record">What the cells are read from: the entry or the group.</param>
/// <param name="Number">Place in its list, from 1; of a reference its number in the entry, from 0.</param>
/// <param name="Parent">Place of the group around it, from 1.</param>
internal readonly record struct DataRow(int Entry, Record Record, int Number = 0, int Parent = 0);
