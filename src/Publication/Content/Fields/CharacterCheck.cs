using Publication.Content.Yaml;

namespace Publication.Content.Fields;

/// <summary>Characters that no text may hold: they are invisible, and some change the order in which others are read.</summary>
internal static class CharacterCheck
{
    public static bool Passes(YamlScalar scalar, string field, string text, Report report)
    {
        var value = scalar.Value;
        var i = ForbiddenCharacters.Find(value);
        if (i < 0 && scalar.Style == '"') i = HalfCharacter(value);
        if (i < 0) return true;
        var at = TextAlignment.Of(scalar, text)(i);
        report.Add(FieldRules.ForbiddenCharacter, new TextSpan(at, 1), $"`{field}` holds the invisible character {ForbiddenCharacters.Name(value, i)}",
            help: "delete it; it often comes along when text is pasted", fixes: ForbiddenCharacters.IsNothing(value[i]) && text[at] == value[i] ? [report.Fix(new TextSpan(at, 1), "")] : []);
        return false;
    }

    /// <summary>Where half of a character stands alone, or -1: only an escape can write one, and no file could hold it.</summary>
    private static int HalfCharacter(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
            if (!char.IsSurrogate(text[i])) continue;
            else if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) i++;
            else return i;
        return -1;
    }
}
