using Publication.Content.Yaml;

namespace Publication.Content.Fields;

/// <summary>Characters that no text may hold: they are invisible, and some change the order in which others are read.</summary>
internal static class CharacterCheck
{
    public static bool Passes(YamlScalar scalar, string field, string text, Report report)
    {
        var value = scalar.Value;
        for (var i = 0; i < value.Length; i++)
        {
            if (!IsForbidden(value, i)) continue;
            var code = char.ConvertToUtf32(value, char.IsLowSurrogate(value[i]) ? i - 1 : i);
            var at = TextAlignment.Of(scalar, text)(i);
            report.Add(FieldRules.ForbiddenCharacter, new TextSpan(at, 1), $"`{field}` holds the invisible character U+{code:X4}",
                help: "delete it; it often comes along when text is pasted", fixes: ForbiddenCharacters.IsNothing(value[i]) && text[at] == value[i] ? [report.Fix(new TextSpan(at, 1), "")] : []);
            return false;
        }
        return true;
    }

    private static bool IsForbidden(string value, int i)
    {
        var c = value[i];
        if (c < ' ') return c is not ('\t' or '\n' or '\r');
        if (c is >= '\u007f' and <= '\u009f' or >= '\u202a' and <= '\u202e' or >= '\u2066' and <= '\u2069' or '\ufeff' or '\ufffd') return true;
        return c == '\udb40' && i + 1 < value.Length && value[i + 1] is >= '\udc00' and <= '\udc7f'; // tag characters
    }
}
