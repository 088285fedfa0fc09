using System.Globalization;

namespace Publication.Cli;

/// <summary>Numbers and names as the program says them.</summary>
internal static class Words
{
    public static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{Number(number)} {Plural(noun)}";

    public static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary><c>no errors</c>, <c>1 error</c>, <c>2 errors</c>.</summary>
    public static string CountOrNo(int number, string noun) => number == 0 ? $"no {Plural(noun)}" : Count(number, noun);

    public static string Time(TimeSpan time) => time.TotalSeconds < 1
        ? string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:0} ms")
        : string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.0} s");

    public static string Of(Severity severity) => severity == Severity.Error ? "error" : "warning";

    public static string List(IEnumerable<string> names) => string.Join(", ", names.Select(n => $"`{n}`"));

    /// <summary>A path as a person would type it: relative where it lies below the current folder.</summary>
    public static string Path(string path)
    {
        var relative = System.IO.Path.GetRelativePath(Directory.GetCurrentDirectory(), path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative.Replace('\\', '/');
    }

    private static string Plural(string noun) => noun.EndsWith('y') ? $"{noun[..^1]}ies" : noun.EndsWith('x') ? noun + "es" : noun + "s";
}
