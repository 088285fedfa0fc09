namespace Publication.Content.Yaml;

/// <summary>
/// Maps offsets in a scalar's value back to the text it was written as: quotation marks, escapes, indentation and folded
/// lines are stepped over, so that a diagnostic inside a long text points at the very word.
/// </summary>
public static class TextAlignment
{
    /// <summary>Offset in the value to offset in <paramref name="text"/>, the text that the scalar's span refers to.</summary>
    public static Func<int, int> Of(YamlScalar scalar, string text)
    {
        var start = scalar.Span.Start;
        var raw = text.AsSpan(start, Math.Min(scalar.Span.Length, text.Length - start));
        if (scalar.Style == ' ' && raw.SequenceEqual(scalar.Value)) return offset => start + offset;
        int[]? places = null;
        return offset =>
        {
            if (places is null && offset == 0) return First(scalar, text); // most texts are asked for nothing else
            places ??= Align(scalar, text);
            return places[Math.Clamp(offset, 0, places.Length - 1)];
        };
    }

    private static int[] Align(YamlScalar scalar, string text)
    {
        var places = new int[scalar.Value.Length + 1];
        var end = Math.Min(scalar.Span.End, text.Length);
        var at = StartOf(scalar, text);
        for (var i = 0; i < scalar.Value.Length; i++)
        {
            at = Find(scalar.Value[i], text, at, end, scalar.Style, out var length);
            places[i] = Math.Min(at, end);
            at += length;
        }
        places[^1] = Math.Min(at, end);
        return places;
    }

    private static int First(YamlScalar scalar, string text)
    {
        var end = Math.Min(scalar.Span.End, text.Length);
        var at = StartOf(scalar, text);
        return Math.Min(scalar.Value.Length == 0 ? at : Find(scalar.Value[0], text, at, end, scalar.Style, out _), end);
    }

    /// <summary>Behind the quotation mark or the line of the sign.</summary>
    private static int StartOf(YamlScalar scalar, string text) =>
        scalar.Span.Start + (scalar.Style switch { ' ' => 0, '|' or '>' => HeaderLength(text, scalar.Span), _ => 1 });

    private static int HeaderLength(string text, TextSpan span)
    {
        var line = text.IndexOf('\n', span.Start, Math.Min(span.Length, text.Length - span.Start));
        return line < 0 ? 1 : line + 1 - span.Start;
    }

    /// <summary>The place at or after <paramref name="at"/> that yields the character.</summary>
    private static int Find(char wanted, string text, int at, int end, char style, out int length)
    {
        length = 1;
        while (at < end)
        {
            var c = text[at];
            if (style == '\'' && c == '\'' && at + 1 < end && text[at + 1] == '\'') length = 2;
            if (style == '"' && c == '\\') return EscapeAt(text, ref at, end, out length) ? at : Find(wanted, text, at, end, style, out length);
            if (c == wanted) return at;
            if (wanted == ' ' && c is '\r' or '\n') return at; // a folded line end
            if (!char.IsWhiteSpace(c)) return at; // should not happen; stay near rather than run away
            at++;
        }
        return at;
    }

    private static bool EscapeAt(string text, ref int at, int end, out int length)
    {
        var next = at + 1 < end ? text[at + 1] : '\0';
        if (next is '\r' or '\n')
        {
            at += 2; // an escaped line end yields nothing
            length = 1;
            return false;
        }
        length = next switch { 'x' => 4, 'u' => 6, 'U' => 10, _ => 2 };
        return true;
    }
}
