namespace Publication.Rendering.Data;

/// <summary>A table to be written as CSV: what its columns are, and what identifies a row.</summary>
internal sealed record DataTable(string Name, string Description, IReadOnlyList<DataColumn> Columns, IReadOnlyList<string> Key, Func<IEnumerable<DataRow>> Rows)
{
    /// <summary>A foreign key of several columns: those of this table, the other table, those there.</summary>
    public (IReadOnlyList<string> Columns, string Table, IReadOnlyList<string> There)? Parent { get; init; }

    public string File => Name + ".csv";
}
