using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Publication.Content;

/// <summary>
/// A date with the precision that is known, so that nothing published says more than its source: <c>2025</c>,
/// <c>2025-03</c>, <c>2025-03-05</c>, <c>2025-21</c> (spring), <c>2025-33</c> (first quarter), each perhaps followed by
/// <c>?</c> (uncertain), <c>~</c> (approximate) or <c>%</c> (both), or two of them as an interval,
/// <c>2024-10-23/2026</c>, with <c>..</c> for an open end and nothing for an unknown one.
/// </summary>
/// <remarks>
/// The rules are those of the Extended Date/Time Format (EDTF), the Library of Congress's profile of ISO 8601-2:2019,
/// https://www.loc.gov/standards/datetime/: level 0 without times; from level 1 seasons, qualifiers of a whole date
/// and extended intervals; from level 2 the quarters. Wider than the profile: a season may be qualified and may be an
/// end of an interval. Narrower: the year 0000 and an interval without any date are not accepted. EDTF leaves open
/// which months a season has; here spring begins in March and winter in December, and ends in the next February.
/// </remarks>
[SuppressMessage("Design", "CA1036", Justification = "The order is for lists: in time `2025` is not before `2025-03`.")]
public sealed record EdtfDate : IComparable<EdtfDate>
{
    /// <summary>All that a date is written with.</summary>
    internal static readonly SearchValues<char> Characters = SearchValues.Create("0123456789-/.?~%");

    private EdtfDate(string text, EdtfPart start, EdtfPart end)
    {
        Text = text;
        Start = start;
        End = end;
        EarliestDay = start.EarliestDay;
        LatestDay = end.LatestDay;
    }

    /// <summary>As written, which is the only way to write it.</summary>
    public string Text { get; }

    public bool IsInterval => Text.Contains('/', StringComparison.Ordinal);

    /// <summary>Where the interval starts; the date itself, where it is no interval.</summary>
    public EdtfPart Start { get; }

    /// <summary>Where the interval ends; the date itself, where it is no interval.</summary>
    public EdtfPart End { get; }

    /// <summary>The first day it may mean; <c>DateOnly.MinValue</c> where the start is open or unknown.</summary>
    public DateOnly EarliestDay { get; }

    /// <summary>The last day it may mean; <c>DateOnly.MaxValue</c> where the end is open or unknown.</summary>
    public DateOnly LatestDay { get; }

    /// <summary>
    /// The value for HTML's <c>time datetime</c>, which knows years, months and days but no season, quarter, interval
    /// or qualifier; a qualifier is left out, for the rest there is no value
    /// (https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-time-element).
    /// </summary>
    public string? HtmlDateTime => (IsInterval, Start.Precision) switch
    {
        (false, EdtfPrecision.Year) => Text[..4],
        (false, EdtfPrecision.Month) => Text[..7],
        (false, EdtfPrecision.Day) => Text[..10],
        _ => null,
    };

    public static bool TryParse(
        ReadOnlySpan<char> text, [NotNullWhen(true)] out EdtfDate? date, [NotNullWhen(false)] out EdtfError? error)
    {
        if (Read(text, out var start, out var end) is { } fault)
        {
            date = null;
            error = fault with { Suggestion = EdtfSpelling.Suggest(text) };
            return false;
        }
        date = new(text.ToString(), start, end);
        error = null;
        return true;
    }

    public static EdtfDate OfDay(DateOnly day) =>
        TryParse(day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), out var date, out _) ? date : throw new ArgumentOutOfRangeException(nameof(day));

    /// <summary>Whether every day that the other date may mean lies inside this one.</summary>
    public bool Contains(EdtfDate other) => EarliestDay <= other.EarliestDay && other.LatestDay <= LatestDay;

    /// <summary>Whether there is a day that both dates may mean.</summary>
    public bool Overlaps(EdtfDate other) => EarliestDay <= other.LatestDay && other.EarliestDay <= LatestDay;

    /// <summary>By earliest day, then by latest day, then by text.</summary>
    public int CompareTo(EdtfDate? other)
    {
        if (other is null)
            return 1;
        if (EarliestDay != other.EarliestDay)
            return EarliestDay.CompareTo(other.EarliestDay);
        if (LatestDay != other.LatestDay)
            return LatestDay.CompareTo(other.LatestDay);
        return string.CompareOrdinal(Text, other.Text);
    }

    public override string ToString() => Text;

    /// <summary>Reads the text and returns what is wrong with it, without a suggestion, or null.</summary>
    internal static EdtfError? Read(ReadOnlySpan<char> text, out EdtfPart start, out EdtfPart end)
    {
        start = end = default;
        if (text.IsEmpty)
            return new(0, 0, "the date is empty");
        if (text.ContainsAnyExcept(Characters))
            return EdtfSpelling.Explain(text);
        if (text.IndexOf('/') is >= 0 and var slash)
            return ReadInterval(text, slash, out start, out end);
        var fault = EdtfPart.Read(text, out start);
        end = start;
        return fault;
    }

    private static EdtfError? ReadInterval(ReadOnlySpan<char> text, int slash, out EdtfPart start, out EdtfPart end)
    {
        var left = text[..slash];
        var right = text[(slash + 1)..];
        start = end = default;
        if (right.IndexOf('/') is >= 0 and var second)
            return new(slash + 1 + second, 1, "a second `/` stands in the date");
        if (ReadEnd(left, out start) is { } startFault)
            return startFault;
        if (ReadEnd(right, out end) is { } endFault)
            return endFault with { Offset = endFault.Offset + slash + 1 };
        if (!start.IsDate && !end.IsDate)
            return new(0, text.Length, "neither side of the `/` has a date");
        return end.LatestDay < start.EarliestDay
            ? new(slash + 1, right.Length, $"the end `{right}` is before the start `{left}`")
            : null;
    }

    private static EdtfError? ReadEnd(ReadOnlySpan<char> text, out EdtfPart part)
    {
        part = text.IsEmpty ? EdtfPart.Unknown : EdtfPart.Open;
        return text is "" or ".." ? null : EdtfPart.Read(text, out part);
    }
}

/// <summary>Why a text is not a date: the place in it, a fact about it, and the date that it means.</summary>
/// <param name="Offset">In UTF-16 units from the start of the text.</param>
/// <param name="Length">In UTF-16 units; 0 only where the text is empty.</param>
/// <param name="Reason">Lower case, no full stop, the writer's own words in backticks.</param>
/// <param name="Suggestion">The text in EDTF, where its meaning leaves no doubt; always a valid date.</param>
public sealed record EdtfError(int Offset, int Length, string Reason, string? Suggestion = null);

/// <summary>
/// The other ways in which people write dates: names what is foreign to EDTF in them, and turns those with one meaning
/// into EDTF. Not among those on purpose: <c>3/5/2025</c> and <c>5.3.2025</c> (day or month first; <c>25.3.2025</c> is
/// clear), <c>2025/03</c> (a month or the year 2003), <c>winter 2025</c> (the one before or after), <c>c. 2025–2026</c> (about one end or both).
/// </summary>
internal static partial class EdtfSpelling
{
    private const int LongestText = 64;

    private const RegexOptions Options = RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture
        | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly string[] Months =
    [
        "january", "february", "march", "april", "may", "june",
        "july", "august", "september", "october", "november", "december",
    ];

    private static readonly string[] Separators = ["–", " - ", " to ", "..", "/"];

    /// <summary>What is wrong with a text that has characters other than EDTF's.</summary>
    public static EdtfError Explain(ReadOnlySpan<char> text)
    {
        foreach (var time in Time().EnumerateMatches(text))
            return new(time.Index, time.Length, "the date has a time of day");
        for (var at = 0; at < text.Length; at++)
            if (!EdtfDate.Characters.Contains(text[at]) && !char.IsWhiteSpace(text[at]))
                return Foreign(text, at);
        var blank = text.IndexOfAnyExcept(EdtfDate.Characters);
        return new(blank, RunLength(text[blank..], char.IsWhiteSpace), "a blank stands in the date");
    }

    /// <summary>The text in EDTF, or null where it can mean several dates or none.</summary>
    public static string? Suggest(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestText)
            return null;
        var plain = Unspecified().Replace(Time().Replace(Plain(text), ""), "");
        return ReadDate(plain) ?? ReadRange(plain);
    }

    /// <summary><c>5.3.2025</c> read day first and month first, where both are dates and differ; null for all else.</summary>
    public static (string DayFirst, string MonthFirst)? Readings(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestText || Date().Match(Plain(text)) is not { Success: true } date || !date.Groups["one"].Success) return null;
        var (one, other) = (Number(date.Groups["one"]), Number(date.Groups["other"]));
        return IfValid(Spell(date.Groups, other, one)) is { } dayFirst && IfValid(Spell(date.Groups, one, other)) is { } monthFirst && one != other ? (dayFirst, monthFirst) : null;
    }

    private static EdtfError Foreign(ReadOnlySpan<char> text, int at)
    {
        var rest = text[at..];
        Rune.DecodeFromUtf16(rest, out var rune, out var length);
        if (IsInvisible(rest[0], rune))
            return new(at, length, $"the invisible character {CodePoint(rest[0], rune)} stands in the date");
        if (rest[0] is >= '０' and <= '９')
            return new(at, RunLength(rest, c => c is >= '０' and <= '９'), $"`{rest[0]}` is a full-width digit");
        if (char.IsDigit(rest[0]))
            return new(at, RunLength(rest, char.IsDigit), $"`{rest[0]}` is not one of the digits 0 to 9");
        var unspecified = RunLength(rest, c => c is 'X' or 'x');
        if (unspecified > 0 && at > 0 && EdtfDate.Characters.Contains(text[at - 1]))
            return new(at, unspecified, $"`{rest[..unspecified]}` leaves digits unspecified");
        if (at == 0 && rest is ['Y', '-' or (>= '0' and <= '9'), ..])
            return new(at, 1, "`Y` marks a year of more than 4 digits");
        var word = Math.Max(length, RunLength(rest, char.IsLetter));
        return word <= LongestText
            ? new(at, word, $"`{rest[..word]}` is not accepted in a date")
            : new(at, word, $"a text of {word} letters is not accepted in a date");
    }

    private static bool IsInvisible(char first, Rune rune) =>
        IsLoneSurrogate(first, rune) || Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;

    private static bool IsLoneSurrogate(char first, Rune rune) =>
        char.IsSurrogate(first) && rune == Rune.ReplacementChar;

    private static string CodePoint(char first, Rune rune) =>
        string.Create(CultureInfo.InvariantCulture, $"U+{(IsLoneSurrogate(first, rune) ? first : rune.Value):X4}");

    private static int RunLength(ReadOnlySpan<char> text, Func<char, bool> belongs)
    {
        var length = 0;
        while (length < text.Length && belongs(text[length]))
            length++;
        return length;
    }

    /// <summary>The text with ASCII digits and signs, single blanks, and no invisible characters.</summary>
    private static string Plain(ReadOnlySpan<char> text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
                plain.Append(plain is [.., not ' '] ? " " : "");
            else if (char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format))
                plain.Append(Plain(c));
        }
        return plain.ToString().TrimEnd();
    }

    private static char Plain(char c) => c switch
    {
        _ when CharUnicodeInfo.GetDecimalDigitValue(c) is >= 0 and var digit => (char)('0' + digit),
        '\u2010' or '\u2011' or '\u2212' => '-', // hyphen, non-breaking hyphen, minus
        '\u2012' or '\u2014' or '\u2015' => '–', // figure dash, em dash, horizontal bar
        >= '！' and < '～' => (char)(c - '！' + '!'), // full-width forms; `～` is a Chinese dash as well
        _ => c,
    };

    private static string? ReadRange(string plain)
    {
        foreach (var between in Separators)
            if (plain.Split(between, StringSplitOptions.TrimEntries) is [var start, var end]
                && Join(ReadSide(start, between), ReadSide(end, between)) is { } range)
                return range;
        if (plain is [.., '-'])
            return Join(ReadDate(plain[..^1]), "..");
        return plain is [_, _, _, _, '-', _, _, _, _] ? Join(plain[..4], plain[5..]) : null;
    }

    private static string? ReadSide(string text, string between) => text switch
    {
        "unknown" => "",
        "" when between == "/" => "",
        "" or ".." or "..." or "…" or "open" or "present" => "..",
        _ => ReadDate(text),
    };

    /// <summary>The interval, or null where one of two dates is qualified: <c>c. 2025–2026</c> may mean both.</summary>
    private static string? Join(string? start, string? end)
    {
        if (start is null || end is null)
            return null;
        var doubtful = start is not ("" or "..") && end is not ("" or "..") && IsQualified(start) != IsQualified(end);
        return doubtful ? null : IfValid($"{start}/{end}");
    }

    private static bool IsQualified(string date) => date[^1] is '?' or '~' or '%';

    private static string? ReadDate(string text) =>
        IfValid(text) ?? (Date().Match(text) is { Success: true } date ? IfValid(Spell(date.Groups)) : null);

    private static string? IfValid(string? text) => EdtfDate.Read(text, out _, out _) is null ? text : null;

    private static string? Spell(GroupCollection date)
    {
        var word = date["word"];
        var second = word.Success ? Code(word.Value) : Number(date["month"]) ?? Quarter(date["quarter"]);
        if (word.Success && second is null)
            return null;
        if (!date["one"].Success)
            return Spell(date, second, Number(date["day"]));
        return (Number(date["one"]), Number(date["other"])) switch
        {
            ( > 12 and var day, var month) => Spell(date, month, day),
            (var month, > 12 and var day) => Spell(date, month, day),
            (var both, var same) when both == same => Spell(date, both, both),
            _ => null,
        };
    }

    private static string Spell(GroupCollection date, int? second, int? day) => $"{date["year"]}{Field(second)}{Field(day)}{Qualifier(date)}";

    private static string Qualifier(GroupCollection date)
    {
        var written = date["qualifier"].Value;
        var uncertain = written.AsSpan().ContainsAny('?', '%');
        var approximate = date["about"].Success || written.AsSpan().ContainsAny('~', '%');
        return uncertain ? approximate ? "%" : "?" : approximate ? "~" : "";
    }

    private static string Field(int? number) =>
        number is null ? "" : string.Create(CultureInfo.InvariantCulture, $"-{number:00}");

    private static int? Number(Group digits) =>
        digits.Success ? int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture) : null;

    private static int? Quarter(Group digit) => Number(digit) + 32;

    private static int? Code(string word) => word.ToUpperInvariant() switch
    {
        "SPRING" => 21,
        "SUMMER" => 22,
        "AUTUMN" or "FALL" => 23,
        _ => Array.FindIndex(Months, m => m.StartsWith(word, StringComparison.OrdinalIgnoreCase)) is >= 0 and var index
            ? index + 1
            : null,
    };

    [GeneratedRegex("""
        ^ (?<about> (c|ca|circa|about|around|approximately)[ ] | (c|ca|approx)\.[ ]? | ~ )?
        (
            (?<year>\d{4})
          | (?<year>\d{4}) [-.] (?<month>\d\d?)
          | (?<year>\d{4}) (?<between>[-./]) (?<month>\d\d?) \k<between> (?<day>\d\d?)
          | (?<year>\d{4}) (?<month>\d\d) (?<day>\d\d)
          | (?<one>\d\d?) (?<between>[-./]) [ ]? (?<other>\d\d?) \k<between> [ ]? (?<year>\d{4})
          | (?<year>\d{4}) [ ]? 年 ( [ ]? (?<month>\d\d?) [ ]? 月 ( [ ]? (?<day>\d\d?) [ ]? [日号號] )? )?
          | ( (?<day>\d\d?) (st|nd|rd|th)? [ ] )? (?<word>[a-z]{3,9}) \.? ,? [ ] (?<year>\d{4})
          | (?<word>[a-z]{3,9}) \.? [ ] (?<day>\d\d?) (st|nd|rd|th)? ,? [ ] (?<year>\d{4})
          | (?<year>\d{4}) [ -]? q(?<quarter>[1-4])
          | q(?<quarter>[1-4]) [ /-]? (?<year>\d{4})
        )
        [ ]? (?<qualifier> [?~%] | \?[ ]?~ | ~[ ]?\? | \?\? )? \z
        """, Options)]
    private static partial Regex Date();

    /// <summary>A time after a date, with its zone: <c>T10:00:00Z</c>, <c> 10:00</c>.</summary>
    [GeneratedRegex("""
        (?<=\d) ( T\d\d(:?\d\d){0,2} | \s+\d\d?(:\d\d){1,2} ) ([.,]\d+)? ( \s? (Z | [+-]\d\d(:?\d\d)?) )?
        """, Options)]
    private static partial Regex Time();

    /// <summary>A month or day of which EDTF's <c>X</c> says only that there is one.</summary>
    [GeneratedRegex(@"(-XX?)+ (?=[/?~%]|\z)", Options)]
    private static partial Regex Unspecified();
}
