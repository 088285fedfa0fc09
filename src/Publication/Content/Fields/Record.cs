namespace Publication.Content.Fields;

/// <summary>Values read by a field table, each with the span it was read from. Immutable once read.</summary>
public abstract class Record
{
    private object?[] values = [];
    private TextSpan[] spans = [];

    /// <summary>The whole record in the entry's own text.</summary>
    public TextSpan Span { get; private set; }

    /// <summary>The span of a field's value; the record's own where the field was left out.</summary>
    public TextSpan SpanOf(string field)
    {
        for (var i = 0; i < Table.Fields.Count; i++)
            if (Table.Fields[i].Name == field && i < spans.Length && spans[i].Length > 0) return spans[i];
        return Span;
    }

    public abstract FieldTable Table { get; }

    /// <summary>The value of a field, for generic uses such as data exports; null where it was left out.</summary>
    public object? ValueOf(Field field) => field.Index < values.Length ? values[field.Index] : null;

    internal void Fill(object?[] readValues, TextSpan[] readSpans, TextSpan span) =>
        (values, spans, Span) = (readValues, readSpans, span);

    protected T? Get<T>(Field<T> field) where T : class => (T?)ValueOf(field);

    protected T[] GetList<T>(Field<T[]> field) => (T[]?)ValueOf(field) ?? [];

    protected string GetText(Field<string> field) => (string?)ValueOf(field) ?? "";

    protected Body GetBody(Field<Body> field) => (Body?)ValueOf(field) ?? Body.Empty;

    protected bool GetFlag(Field<bool> field, bool otherwise = false) => ValueOf(field) is bool value ? value : otherwise;
}
