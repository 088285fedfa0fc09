namespace Publication.Content;

/// <summary>
/// One date of an <see cref="EdtfDate"/>: the whole of it, or one end of an interval. An end without a date says by
/// its <see cref="Precision"/> whether it is open or unknown.
/// </summary>
public readonly record struct EdtfPart
{
    private const int Winter = 24;

    // Month, season or quarter, as the two digits after the year; 0 where there are none.
    private readonly byte second;
    private readonly byte day;
    private readonly char qualifier;

    private EdtfPart(EdtfPrecision precision, int year, int second, int day, char qualifier)
    {
        Precision = precision;
        Year = year;
        this.second = (byte)second;
        this.day = (byte)day;
        this.qualifier = qualifier;
    }

    /// <summary>Nothing is written: the interval has an end here, and nobody knows when.</summary>
    public static EdtfPart Unknown => default;

    /// <summary><c>..</c> is written: the interval has no end here.</summary>
    public static EdtfPart Open { get; } = new(EdtfPrecision.Open, 0, 0, 0, default);

    /// <summary>How much of the date is given. Year, Month, Day and Season never say more than this.</summary>
    public EdtfPrecision Precision { get; }

    public bool IsDate => Precision is not (EdtfPrecision.Unknown or EdtfPrecision.Open);

    /// <summary>1 to 9999; 0 where there is no date.</summary>
    public int Year { get; }

    public int? Month => Precision is EdtfPrecision.Month or EdtfPrecision.Day ? second : null;

    public int? Day => Precision is EdtfPrecision.Day ? day : null;

    /// <summary>The EDTF code: 21 spring, 22 summer, 23 autumn, 24 winter, 33 to 36 the quarters.</summary>
    public int? Season => Precision is EdtfPrecision.Season or EdtfPrecision.Quarter ? second : null;

    /// <summary><c>?</c> or <c>%</c> follows: the source of the date is doubtful.</summary>
    public bool Uncertain => qualifier is '?' or '%';

    /// <summary><c>~</c> or <c>%</c> follows: the date is an estimate.</summary>
    public bool Approximate => qualifier is '~' or '%';

    /// <summary>The first day that the date may mean; the first day there is, where there is no date.</summary>
    public DateOnly EarliestDay => Precision switch
    {
        EdtfPrecision.Unknown or EdtfPrecision.Open => DateOnly.MinValue,
        EdtfPrecision.Day => new(Year, second, day),
        _ => new(Year, FirstMonth, 1),
    };

    /// <summary>The last day that the date may mean; the last day there is, where there is no date.</summary>
    public DateOnly LatestDay => Precision switch
    {
        EdtfPrecision.Unknown or EdtfPrecision.Open => DateOnly.MaxValue,
        EdtfPrecision.Year => new(Year, 12, 31),
        EdtfPrecision.Season when second == Winter => Year == 9999 ? DateOnly.MaxValue : LastDayOf(Year + 1, 2),
        EdtfPrecision.Season or EdtfPrecision.Quarter => LastDayOf(Year, FirstMonth + 2),
        EdtfPrecision.Month => LastDayOf(Year, second),
        _ => EarliestDay,
    };

    private int FirstMonth => Precision switch
    {
        EdtfPrecision.Season => (second - 20) * 3,
        EdtfPrecision.Quarter => (second - 33) * 3 + 1,
        EdtfPrecision.Year => 1,
        _ => second,
    };

    private static DateOnly LastDayOf(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));

    /// <summary>Reads one date with its qualifier; the text is not empty. Returns what is wrong, or null.</summary>
    internal static EdtfError? Read(ReadOnlySpan<char> text, out EdtfPart part)
    {
        var qualifier = text[^1] is '?' or '~' or '%' ? text[^1] : default;
        var date = qualifier == default ? text : text[..^1];
        part = default;
        if (date.IsEmpty)
            return new(0, 1, $"no date stands before `{qualifier}`");
        if (date.IndexOfAny('?', '~', '%') is >= 0 and var early)
            return early == date.Length - 1
                ? new(early, 2, "two qualifiers follow the date")
                : new(early, 1, $"`{date[early]}` stands before the end of the date");
        return ReadYear(date, qualifier, out part);
    }

    private static EdtfError? ReadYear(ReadOnlySpan<char> date, char qualifier, out EdtfPart part)
    {
        part = default;
        if (date[0] == '-')
            return new(0, 1, "the year is negative");
        if (ReadNumber(date, 0, 4, "year", out var year) is { } fault)
            return fault;
        if (year == 0)
            return new(0, 4, "year 0000 does not exist");
        if (date.Length > 4)
            return ReadMonth(date, year, qualifier, out part);
        part = new(EdtfPrecision.Year, year, 0, 0, qualifier);
        return null;
    }

    private static EdtfError? ReadMonth(ReadOnlySpan<char> date, int year, char qualifier, out EdtfPart part)
    {
        part = default;
        if (ReadHyphen(date, 4) is { } noHyphen)
            return noHyphen;
        if (ReadNumber(date, 5, 2, "month", out var second) is { } fault)
            return fault;
        var precision = second switch
        {
            >= 1 and <= 12 => EdtfPrecision.Month,
            >= 21 and <= 24 => EdtfPrecision.Season,
            >= 33 and <= 36 => EdtfPrecision.Quarter,
            _ => EdtfPrecision.Unknown,
        };
        if (precision == EdtfPrecision.Unknown)
            return new(5, 2, second is > 20 and < 42
                ? $"season code {date.Slice(5, 2)} is not accepted"
                : $"month {date.Slice(5, 2)} does not exist");
        if (date.Length > 7 && precision == EdtfPrecision.Season)
            return new(7, date.Length - 7, "a season has no day");
        if (date.Length > 7 && precision == EdtfPrecision.Quarter)
            return new(7, date.Length - 7, "a quarter has no day");
        if (date.Length > 7)
            return ReadDay(date, year, second, qualifier, out part);
        part = new(precision, year, second, 0, qualifier);
        return null;
    }

    private static EdtfError? ReadDay(ReadOnlySpan<char> date, int year, int month, char qualifier, out EdtfPart part)
    {
        part = default;
        if (ReadHyphen(date, 7) is { } noHyphen)
            return noHyphen;
        if (ReadNumber(date, 8, 2, "day", out var day) is { } fault)
            return fault;
        if (day < 1 || day > DateTime.DaysInMonth(year, month))
            return new(8, 2, $"{date[..7]} has no day {date.Slice(8, 2)}");
        if (date.Length > 10)
            return new(10, date.Length - 10, $"`{date[10..]}` follows the day");
        part = new(EdtfPrecision.Day, year, month, day, qualifier);
        return null;
    }

    private static EdtfError? ReadHyphen(ReadOnlySpan<char> date, int at) =>
        date[at] == '-' ? null : new(at, 1, $"`{date[at]}` stands where `-` is expected");

    private static EdtfError? ReadNumber(ReadOnlySpan<char> date, int at, int width, string name, out int value)
    {
        value = 0;
        var rest = date[at..];
        if (rest.IsEmpty)
            return new(at - 1, 1, "nothing follows the last `-`");
        var digits = 0;
        while (digits < rest.Length && char.IsAsciiDigit(rest[digits]))
            digits++;
        if (digits == 0)
            return new(at, 1, $"`{rest[0]}` stands where the {name} is expected");
        if (digits != width)
            return new(at, digits, $"the {name} has {digits} {(digits == 1 ? "digit" : "digits")}, not {width}");
        foreach (var digit in rest[..width])
            value = value * 10 + (digit - '0');
        return null;
    }
}

/// <summary>How much of a date is given, or why there is none.</summary>
public enum EdtfPrecision
{
    Unknown,
    Open,
    Year,
    Season,
    Quarter,
    Month,
    Day,
}
