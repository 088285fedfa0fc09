namespace Publication.Cli.Editing;

/// <summary>Edits of input files, by file, of which no two overlap.</summary>
internal sealed class EditPlan
{
    private readonly SortedDictionary<string, FileEdits> files = new(StringComparer.Ordinal);

    /// <summary>In the order of their paths.</summary>
    public IEnumerable<FileEdits> Files => files.Values;

    public bool IsEmpty => files.Count == 0;

    /// <summary>Takes edits that are made together or not at all; false where one of them meets an edit that is planned already.</summary>
    public bool TryAdd(IReadOnlyList<Fix> edits)
    {
        if (edits.Any(edit => files.TryGetValue(edit.At.Path, out var file) && file.Meets(edit))) return false;
        foreach (var edit in edits)
        {
            if (!files.TryGetValue(edit.At.Path, out var file)) files.Add(edit.At.Path, file = new FileEdits(edit.At.Source));
            file.Add(edit);
        }
        return true;
    }
}
