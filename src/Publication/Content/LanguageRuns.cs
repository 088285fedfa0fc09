namespace Publication.Content;

/// <summary>
/// Finds stretches of another script in a text, so that they can say their language: Chinese, Japanese and Korean always,
/// and the script of the publication's language of origin where that is not one of them.
/// </summary>
internal readonly ref struct LanguageRuns
{
    /// <summary>Signs and Latin letters between two Chinese characters belong to the Chinese up to this length.</summary>
    private const int MaxGap = 24;

    private readonly string surrounding;
    private readonly string han;
    private readonly string origin;
    private readonly Alphabet originAlphabet;

    /// <param name="surrounding">The language of the text around the run.</param>
    /// <param name="origin">The publication's language of origin.</param>
    public LanguageRuns(string surrounding, string origin)
    {
        this.surrounding = surrounding;
        this.origin = origin;
        originAlphabet = Alphabets.Of(origin);
        han = Primary(origin) is "zh" or "ja" ? origin : "zh";
    }

    public static ReadOnlySpan<char> Primary(ReadOnlySpan<char> language)
    {
        var hyphen = language.IndexOf('-');
        return hyphen < 0 ? language : language[..hyphen];
    }

    /// <summary>The next run at or after <paramref name="from"/>; false where there is none.</summary>
    public bool Next(ReadOnlySpan<char> text, int from, out int start, out int end, out string language)
    {
        while (TryFind(text, from, out start, out end, out language))
        {
            if (!IsSurrounding(language, text[start..end])) return true;
            from = end;
        }
        return false;
    }

    private bool TryFind(ReadOnlySpan<char> text, int from, out int start, out int end, out string language)
    {
        language = "";
        end = from;
        for (start = from; start < text.Length; start++)
        {
            var skip = text[start..].IndexOfAnyInRange(originAlphabet.Lowest, '\uFFEF');
            if (skip < 0) return false;
            start += skip;
            var script = ScriptAt(text, start);
            if (script is Script.None or Script.Sign) continue;
            var first = start;
            while (start > from && ScriptAt(text, start - 1) == Script.Sign) start--;
            end = script == Script.Origin ? EndOfOrigin(text, first) : EndOfEastAsian(text, first, ref start, from, out script);
            language = script switch
            {
                Script.Kana => "ja",
                Script.Hangul => "ko",
                Script.Origin => origin,
                _ => han,
            };
            return true;
        }
        return false;
    }

    private bool IsSurrounding(string language, ReadOnlySpan<char> run)
    {
        var around = Primary(surrounding);
        if (Primary(language).SequenceEqual(around)) return true;
        return around is "ja" or "ko" or "zh" && language == han && ScriptOfAll(run) == Script.Han;
    }

    private Script ScriptOfAll(ReadOnlySpan<char> run)
    {
        for (var i = 0; i < run.Length; i++)
            if (ScriptAt(run, i) is Script.Kana or Script.Hangul) return Script.Kana;
        return Script.Han;
    }

    private int EndOfEastAsian(ReadOnlySpan<char> text, int first, ref int start, int from, out Script script)
    {
        script = Script.Han;
        var end = first;
        var open = 0;
        var openAtEnd = 0;
        for (var i = first; i < text.Length && i - end <= MaxGap; i++)
        {
            var here = ScriptAt(text, i);
            // Words of Korean are divided by spaces; what follows in Chinese characters is another run.
            if (script == Script.Hangul && here is Script.Han or Script.Sign && text[i - 1] == ' ') break;
            if (here is Script.Kana) script = Script.Kana;
            if (here is Script.Hangul && script != Script.Kana) script = Script.Hangul;
            if (here is Script.None && !IsJoining(text[i], script)) break;
            if (text[i] == '“') open++;
            if (text[i] == '”') open--;
            // A plus sign right after a character belongs to it: 人工智能+.
            if (here is Script.None or Script.Origin && !(text[i] == '+' && end == i)) continue;
            end = i + 1;
            openAtEnd = open;
        }
        if (openAtEnd > 0) end = EndOfQuotation(text, end);
        if (openAtEnd < 0 && start > from && text[start - 1] == '“') start--;
        return end;
    }

    /// <summary>A quotation that begins among the characters ends with them: 关于“人工智能+”.</summary>
    private static int EndOfQuotation(ReadOnlySpan<char> text, int end)
    {
        for (var i = end; i < text.Length && i - end < MaxGap; i++)
        {
            if (text[i] == '”') return i + 1;
            if (!IsJoining(text[i], Script.Han)) break;
        }
        return end;
    }

    private static bool IsJoining(char c, Script script) =>
        char.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '.' or '%' or '/' or '·' or '“' or '”' or '‘' or '’' or '…' or '—'
        || (c == ' ' && script == Script.Hangul);

    private int EndOfOrigin(ReadOnlySpan<char> text, int first)
    {
        var end = first + 1;
        for (var i = end; i < text.Length && i - end <= MaxGap; i++)
        {
            if (ScriptAt(text, i) == Script.Origin) end = i + 1;
            else if (!(text[i] is ' ' or ',' or '-' or '.' or '’' || char.IsAsciiDigit(text[i]))) break;
        }
        return end;
    }

    private Script ScriptAt(ReadOnlySpan<char> text, int i) => text[i] switch
    {
        '\u3005' or '\u3007' => Script.Han,
        >= '\u2E80' and <= '\u2FFF' => Script.Han,
        >= '\u3000' and <= '\u303F' => Script.Sign,
        >= '\u3040' and <= '\u30FF' or >= '\u31F0' and <= '\u31FF' => Script.Kana,
        >= '\u3400' and <= '\u4DBF' or >= '\u4E00' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' => Script.Han,
        >= '\u1100' and <= '\u11FF' or >= '\u3130' and <= '\u318F' or >= '\uAC00' and <= '\uD7AF' => Script.Hangul,
        >= '\uFF66' and <= '\uFF9D' => Script.Kana,
        >= '\uFF01' and <= '\uFFEE' => Script.Sign,
        // Planes 2 and 3: a pair is one character, its second half goes with the first.
        >= '\uD840' and <= '\uD88F' => Script.Han,
        >= '\uDC00' and <= '\uDFFF' when i > 0 && text[i - 1] is >= '\uD840' and <= '\uD88F' => Script.Han,
        var c => originAlphabet.Holds(c) ? Script.Origin : Script.None,
    };

    private enum Script
    {
        None,
        Sign,
        Han,
        Kana,
        Hangul,
        Origin,
    }
}
