namespace Publication.Content;

/// <summary>
/// A mention of an entry by id, in a field or in a text. The span is that of the id in the entry's own text
/// (see <see cref="Document.At"/>). In a text, <see cref="Context"/> and <see cref="Offset"/> say where in the
/// plain text it stands, so that a backlink can carry its sentence.
/// </summary>
/// <param name="Target">As written: <c>id</c> or <c>kind:id</c>, for timelines without the word <c>timeline:</c>.</param>
/// <param name="Kinds">Names of the kinds that are allowed; empty where any kind is.</param>
/// <param name="Field">The field that holds it (<c>body</c> for the text of a brief).</param>
public sealed record Reference(string Target, IReadOnlyList<string> Kinds, Relation Relation, string Field, TextSpan Span)
{
    public Body? Context { get; internal set; }

    /// <summary>Offset in the context's plain text.</summary>
    public int Offset { get; internal set; }
}
