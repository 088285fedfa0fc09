namespace Publication.Checking.Remarks;

/// <summary>Something about an entry that is no fault, but that its editors may want to see to.</summary>
/// <param name="Entry">The entry that it is about.</param>
/// <param name="Place">Finds where to look, in the entry's own text; asked for those that are shown.</param>
/// <param name="Text">In a few words, like the message of a diagnostic.</param>
/// <param name="Other">Another entry that it is about, or -1.</param>
public sealed record Remark(int Entry, Func<TextSpan> Place, string Text, int Other = -1)
{
    public Remark(int entry, TextSpan span, string text)
        : this(entry, () => span, text)
    {
    }

    public TextSpan Span => Place();
}
