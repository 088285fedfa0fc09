using System.Text;

namespace Publication.Cli.Editing;

/// <summary>Edits of one text that do not overlap, in the order of their places.</summary>
internal sealed class FileEdits(SourceText source)
{
    private readonly List<Fix> edits = [];

    public string Path => source.Path;

    public SourceText Source => source;

    public IReadOnlyList<Fix> Edits => edits;

    public static FileEdits Of(IEnumerable<Fix> edits)
    {
        FileEdits? file = null;
        foreach (var edit in edits) (file ??= new FileEdits(edit.At.Source)).Add(edit);
        return file ?? throw new ArgumentException("no edits", nameof(edits));
    }

    /// <summary>Whether an edit touches what another one replaces; two insertions at one place have no order either. The same edit again does no harm.</summary>
    public bool Meets(Fix edit) => edits.Exists(other => other.At.Span != edit.At.Span || other.Replacement != edit.Replacement
        ? edit.At.Span.Start < other.At.Span.End && other.At.Span.Start < edit.At.Span.End || edit.At.Span.Start == other.At.Span.Start
        : false);

    public void Add(Fix edit)
    {
        if (edits.Contains(edit)) return;
        var at = edits.FindIndex(other => other.At.Span.Start > edit.At.Span.Start);
        edits.Insert(at < 0 ? edits.Count : at, edit);
    }

    /// <summary>The text with all edits made.</summary>
    public string Apply()
    {
        var text = new StringBuilder(source.Text.Length + 64);
        var at = 0;
        foreach (var edit in edits)
        {
            text.Append(source.Text, at, edit.At.Span.Start - at).Append(edit.Replacement);
            at = edit.At.Span.End;
        }
        return text.Append(source.Text, at, source.Text.Length - at).ToString();
    }
}
