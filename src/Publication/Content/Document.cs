using Publication.Input;

namespace Publication.Content;

/// <summary>What one input file parses to: its entries and what is wrong with it. Depends on its own file only.</summary>
public sealed class Document(InputFile file, IReadOnlyList<Entry> entries, IReadOnlyList<int> offsets, IReadOnlyList<Diagnostic> diagnostics)
{
    /// <summary>In the place of an id among <see cref="Broken"/>: nobody knows which ids the file holds.</summary>
    public const string AnyId = "*";

    private SourceText? source;

    public InputFile File { get; } = file;

    public IReadOnlyList<Entry> Entries { get; } = entries;

    /// <summary>Where each entry's own text begins in the file: records of a list are parsed one by one.</summary>
    public IReadOnlyList<int> Offsets { get; } = offsets;

    public IReadOnlyList<Diagnostic> Diagnostics { get; } = diagnostics;

    /// <summary>Ids (<c>kind:id</c>) of entries that could not be read: a reference to one of them is not "missing".</summary>
    public IReadOnlyList<string> Broken { get; init; } = [];

    /// <summary>Records of a list by their text, so that an edit parses one record and not the file.</summary>
    internal IReadOnlyDictionary<string, Entry> Slices { get; init; } = new Dictionary<string, Entry>();

    /// <summary>The text is decoded again when somebody asks for a place; only a fault does.</summary>
    public SourceText Source => source ??= new SourceText(File.Path, Utf8Text.Decode(File.Bytes));

    /// <summary>The line on which a span begins. A file of one entry is not kept decoded for it: every page asks.</summary>
    public int LineOf(int entry, TextSpan span)
    {
        var text = source ?? (Entries.Count > 1 ? Source : new SourceText(File.Path, Utf8Text.Decode(File.Bytes)));
        return text.PositionOf(span.Shift(Offsets[entry]).Start).Line;
    }

    public Location At(int entry, TextSpan span) => new(Source, span.Shift(Offsets[entry]));
}
