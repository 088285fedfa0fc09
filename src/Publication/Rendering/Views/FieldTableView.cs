using Publication.Content.Fields;

namespace Publication.Rendering.Views;

/// <summary>The fields of a kind, of a group of keys, or of the settings.</summary>
/// <param name="Name">What a group is called: <c>fact</c>; a key of the theme's strings for kinds: <c>kind.quote</c>; empty for the rest.</param>
/// <param name="Description">In English; empty for groups.</param>
/// <param name="Fields">Those that are required come first.</param>
/// <param name="Places">Patterns of the files under <c>input/</c> that hold them; none for groups.</param>
public sealed record FieldTableView(string Anchor, string Name, string Description, IReadOnlyList<string> Places, IReadOnlyList<FieldView> Fields)
{
    internal static FieldTableView Of(string anchor, string name, string description, IReadOnlyList<string> places, IEnumerable<Field> fields) =>
        new(anchor, name, description, places, [.. fields.OrderByDescending(f => f.Required).Select(f => FieldView.Of(anchor, f))]);
}
