using Publication.Content.Yaml;

namespace Publication.Content.Fields;

/// <summary>Characters that no text may hold: they are invisible, and some change the order in which others are read.</summary>
internal static class CharacterCheck
{
    public static bool Passes(YamlScalar scalar, string field, string text, Report report)
    {
        var value = scalar.Value;
        var i = ForbiddenCharacters.Find(value);
        if (i < 0) return true;
        var at = TextAlignment.Of(scalar, text)(i);
        report.Add(FieldRules.ForbiddenCharacter, new TextSpan(at, 1), $"`{field}` holds the invisible character {ForbiddenCharacters.Name(value, i)}",
            help: "delete it; it often comes along when text is pasted", fixes: ForbiddenCharacters.IsNothing(value[i]) && text[at] == value[i] ? [report.Fix(new TextSpan(at, 1), "")] : []);
        return false;
    }
}
