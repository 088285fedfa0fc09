using System.Text;

namespace Publication.Linking;

/// <summary>
/// Cuts a text into what the search compares, from left to right: words and figures, folded as <see cref="SortKey"/> folds,
/// and runs of characters of writing without blanks (Chinese, Japanese, Korean) as they stand. An ampersand between letters
/// makes one word of them. A plus sign belongs to the run it follows; after a word it is told apart. <c>search.js</c> of the
/// theme cuts in the same way.
/// </summary>
public ref struct SearchTokens(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text;
    private char[] buffer = new char[64];
    private int at;
    private int length;

    /// <summary>The word, folded, or the run.</summary>
    public readonly ReadOnlySpan<char> Token => buffer.AsSpan(0, length);

    public bool IsRun { get; private set; }

    /// <summary>Signs right after a word: the <c>+</c> of "AI+", the <c>#</c> of "C#".</summary>
    public string Signs { get; private set; } = "";

    public bool Next()
    {
        while (at < text.Length)
        {
            var start = at;
            length = 0;
            Signs = "";
            IsRun = IsHan(text, at) > 0;
            if (IsRun) TakeRun();
            else if (TakeFigure() || TakeWord()) Signs = TakeSigns();
            else at += SizeOf(text, at);
            if (length > 0) return true;
            if (at == start) at++;
        }
        return false;
    }

    /// <summary>How many UTF-16 units of a character of such a writing stand at a place; 0 where none does.</summary>
    public static int IsHan(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        (>= '\u3005' and <= '\u3007') or (>= '\u3040' and <= '\u30ff') or (>= '\u3400' and <= '\u9fff') or (>= '\uac00' and <= '\ud7af') or (>= '\uf900' and <= '\ufaff') => 1,
        >= '\ud840' and <= '\ud888' when at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) => 2,
        _ => 0,
    };

    private void TakeRun()
    {
        while (at < text.Length)
        {
            var size = IsHan(text, at);
            if (size == 0 && text[at] is not ('+' or '＋')) break;
            if (size == 0) Append('+');
            for (var i = 0; i < size; i++) Append(text[at + i]);
            at += Math.Max(1, size);
        }
    }

    /// <summary>Figures with signs between thousands or a decimal point: <c>3,000</c>, <c>2.5</c>.</summary>
    private bool TakeFigure()
    {
        var end = Digits(at);
        if (end == at) return false;
        var whole = end;
        while (end < text.Length && text[end] == ',' && Digits(end + 1) == end + 4) end += 4;
        var decimals = end < text.Length && text[end] == '.' ? Digits(end + 1) : end;
        if (decimals > end + 1) end = decimals;
        if (end == whole) return false;
        for (; at < end; at++)
            if (text[at] != ',') Append(text[at]);
        return true;
    }

    /// <summary>A word, or several that an ampersand joins: <c>R&amp;D</c>.</summary>
    private bool TakeWord()
    {
        var start = at;
        while (IsWordAt(at) || (at > start && IsJoinAt(at)))
        {
            var size = SizeOf(text, at);
            if (size == 2) Append(text[at]);
            var c = size == 2 ? text[at + 1] : SortKey.Letter(text[at]);
            if (SortKey.Pair(c) is { } pair)
            {
                Append(pair[0]);
                Append(pair[1]);
            }
            else if (!SortKey.IsMark(c)) Append(c);
            at += size;
        }
        return at > start;
    }

    private string TakeSigns()
    {
        var start = at;
        while (at < text.Length && text[at] is '+' or '＋' or '#') at++;
        return at == start ? "" : text[start..at].ToString().Replace('＋', '+');
    }

    private readonly int Digits(int from)
    {
        while (from < text.Length && char.IsAsciiDigit(text[from])) from++;
        return from;
    }

    /// <summary>An ampersand with a letter right after it.</summary>
    private readonly bool IsJoinAt(int place) => place < text.Length && text[place] is '&' or '＆' && IsWordAt(place + 1);

    private readonly bool IsWordAt(int place)
    {
        if (place >= text.Length) return false;
        var c = text[place];
        if (c < '\u0080') return char.IsAsciiLetterOrDigit(c);
        if (IsHan(text, place) > 0) return false;
        if (char.IsSurrogate(c)) return Rune.DecodeFromUtf16(text[place..], out var rune, out _) == System.Buffers.OperationStatus.Done && IsWord(Rune.GetUnicodeCategory(rune));
        return IsWord(char.GetUnicodeCategory(c));
    }

    // Letters of all sorts and the marks come first in the list of categories.
    private static bool IsWord(System.Globalization.UnicodeCategory category) => category <= System.Globalization.UnicodeCategory.DecimalDigitNumber;

    private static int SizeOf(ReadOnlySpan<char> text, int at) => char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;

    private void Append(char c)
    {
        if (length == buffer.Length) Array.Resize(ref buffer, length * 2);
        buffer[length++] = c;
    }
}
