using Publication.Content.Fields;

namespace Publication.Rendering.Views;

/// <summary>One field: what it is, what may be written, an example. Its texts are English in every publication.</summary>
/// <param name="Words">What may be written, as a sentence; empty where it is a group of keys.</param>
/// <param name="Group">Anchor of the group of keys that is written here; empty for plain values.</param>
/// <param name="Many">Whether a list may be written.</param>
/// <param name="Example">The lines as one types them.</param>
public sealed record FieldView(string Anchor, string Name, bool Required, Html Description, Html Words, string Group, string GroupName, bool Many, string Example)
{
    internal static FieldView Of(string table, Field field)
    {
        var group = field.Shape.Group;
        return new FieldView(
            $"{table}-{field.Name.Replace('_', '-')}", field.Name, field.Required, CodeWords.Of(field.Description),
            group is null ? CodeWords.Of(Sentence(field.Shape.Words)) : Html.Empty,
            group is null ? "" : FieldsView.AnchorOf(group), group?.What ?? "", field.Shape.IsList, FieldExample.Lines(field));
    }

    /// <summary>Without a full stop after a word to be typed, which could be taken for a part of it.</summary>
    private static string Sentence(string words) => (words[0] == '`' ? words : char.ToUpperInvariant(words[0]) + words[1..]) + (words[^1] == '`' ? "" : ".");
}
