using System.Text;
using System.Text.RegularExpressions;
using Publication.Input;

namespace Publication.Rendering;

/// <summary>
/// A style sheet of a theme whose addresses are rewritten to fingerprinted ones, still relative to the sheet, so that the
/// base path is nobody's concern. A font face whose file is not installed is left out, and the next font in the list serves.
/// </summary>
internal sealed partial class StyleSheet(InputFile file, string path, ThemeColours colours, Func<string, bool> isMissing, Func<string, Asset?> find)
{
    private readonly string text = ThemeFile.Text(file).Replace(ThemeColours.Import, colours.StyleSheet(), StringComparison.Ordinal);

    public byte[] Rewrite()
    {
        var faceless = FontFace().Replace(text, face => face.Value.StartsWith("/*", StringComparison.Ordinal) || !NamesMissing(face.Value) ? face.Value : "");
        var result = Address().Replace(faceless, match => match.Groups["to"].Success ? Rewritten(match) : match.Value);
        return Encoding.UTF8.GetBytes(LeanStyles.Of(result));
    }

    private bool NamesMissing(string face) =>
        Address().Matches(face).Any(m => m.Groups["to"].Success && Resolve(m.Groups["to"].Value) is { } target && isMissing(target.Path));

    private string Rewritten(Match match)
    {
        var written = match.Groups["to"];
        if (Resolve(written.Value) is not { } target) return match.Value;
        string address;
        if (isMissing(target.Path)) address = "data:,";
        else if (find(target.Path) is { } asset) address = Relative(asset.OutputPath["assets/".Length..]) + target.Suffix;
        else throw Fault(written, $"there is no asset `{target.Path}`");
        var start = written.Index - match.Index;
        return match.Value[..start] + address + match.Value[(start + written.Length)..];
    }

    /// <summary>The asset that an address means, and its query or fragment; null for addresses that lead elsewhere.</summary>
    private (string Path, string Suffix)? Resolve(string address)
    {
        if (address.Length == 0 || address[0] == '#' || Scheme().IsMatch(address)) return null;
        if (address[0] == '/') throw new ThemeException(file.Path, 0, 0, $"`{address}` begins with `/`; addresses in style sheets are relative to the sheet");
        var cut = address.AsSpan().IndexOfAny('?', '#');
        var parts = path.Split('/')[..^1].ToList();
        foreach (var part in (cut < 0 ? address : address[..cut]).Split('/'))
        {
            if (part == ".." && parts.Count == 0) throw new ThemeException(file.Path, 0, 0, $"`{address}` leads out of the assets");
            if (part == "..") parts.RemoveAt(parts.Count - 1);
            else if (part != ".") parts.Add(part);
        }
        return (string.Join('/', parts), cut < 0 ? "" : address[cut..]);
    }

    private string Relative(string target)
    {
        var from = path.Split('/')[..^1];
        var to = target.Split('/');
        var shared = 0;
        while (shared < from.Length && shared < to.Length - 1 && from[shared] == to[shared]) shared++;
        return string.Concat(Enumerable.Repeat("../", from.Length - shared)) + string.Join('/', to[shared..]);
    }

    private ThemeException Fault(Group written, string fact)
    {
        var offset = text.IndexOf(written.Value, StringComparison.Ordinal);
        var at = new SourceText(file.Path, text).PositionOf(offset);
        return new ThemeException(file.Path, at.Line, at.Column, fact);
    }

    /// <summary>Comments and other strings are matched too, so that nothing inside them is taken for an address.</summary>
    [GeneratedRegex("""
        /\*.*?(\*/|\z)
        | url\(\s*(?<quote>["']?)(?<to>[^"'()\s]*)\k<quote>\s*\)
        | url\(\s*(?<quote>["'])(?<to>[^"'\n]*)\k<quote>\s*\)
        | @import\s+(?<quote>["'])(?<to>[^"'\n]*)\k<quote>
        | "(\\.|[^"\\\n])*" | '(\\.|[^'\\\n])*'
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex("""/\*.*?(\*/|\z) | @font-face\s*\{[^}]*\}""", RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FontFace();

    [GeneratedRegex("""^([a-z][a-z0-9+.-]*:|//)""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Scheme();
}
