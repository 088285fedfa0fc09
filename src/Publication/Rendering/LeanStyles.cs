using System.Text.RegularExpressions;

namespace Publication.Rendering;

/// <summary>
/// A style sheet without what only its authors read: comments, line breaks, blanks beside braces, commas and semicolons.
/// Strings, addresses and every blank that may carry meaning stay.
/// </summary>
internal static partial class LeanStyles
{
    public static string Of(string css) => Parts().Replace(css, part =>
        part.Groups["kept"].Success ? part.Value
        : part.Groups["sign"].Success ? part.Groups["sign"].Value
        : part.Index == 0 || part.Index + part.Length == css.Length ? ""
        : " ");

    [GeneratedRegex("""
        (?<kept> "(\\.|[^"\\\n])*" | '(\\.|[^'\\\n])*' | url\([^)"']*\) )
        | (\s | /\*.*?(\*/|\z))* (?<sign>[{};,]) (\s | /\*.*?(\*/|\z))*
        | (\s | /\*.*?(\*/|\z))+
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Parts();
}
