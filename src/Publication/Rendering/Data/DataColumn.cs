namespace Publication.Rendering.Data;

/// <summary>A column of a table, in the words of Table Schema.</summary>
/// <param name="Type"><c>string</c>, <c>integer</c>, <c>boolean</c> or <c>date</c>.</param>
/// <param name="Description">A sentence or two.</param>
/// <param name="Cell">Null where nothing is known.</param>
internal sealed record DataColumn(string Name, string Type, string Description, Func<DataRow, string?> Cell)
{
    public bool Required { get; init; }

    public bool Unique { get; init; }

    /// <summary>All values that there are; empty where any may stand.</summary>
    public IReadOnlyList<string> Options { get; init; } = [];

    /// <summary>Regular expression; empty for none.</summary>
    public string Pattern { get; init; } = "";

    /// <summary>Table and column of what is named here.</summary>
    public (string Table, string Column)? Target { get; init; }

    /// <summary>Whether a cell may hold several values.</summary>
    public bool IsList { get; init; }
}
