using System.Globalization;

namespace Publication.Content;

/// <summary>
/// Gives every heading of a body an anchor: its words in lower-case ASCII, or <c>section-3</c> where it has none
/// (a Chinese heading); unique, in time that grows with the text only.
/// </summary>
internal sealed class AnchorNames
{
    private const int MaxLength = 80;

    /// <summary>The plain letters of U+00C0 to U+017F.</summary>
    private const string Letters =
        "aaaaaaaceeeeiiiidnooooo-ouuuuytsaaaaaaaceeeeiiiidnooooo-ouuuuyty" +
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll" +
        "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> last = new(StringComparer.Ordinal);

    public static bool IsAnchor(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > MaxLength || !char.IsAsciiLetter(text[0])) return false;
        foreach (var c in text)
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_' or '.' or ':')) return false;
        return true;
    }

    public void Clear()
    {
        taken.Clear();
        last.Clear();
    }

    /// <summary>False where it is taken already.</summary>
    public bool Take(string anchor) => taken.Add(anchor);

    /// <param name="text">The heading's words.</param>
    /// <param name="number">Its number among the headings of the body, from 1.</param>
    public string For(ReadOnlySpan<char> text, int number)
    {
        var slug = Slug(text);
        if (slug.Length == 0) slug = "section-" + number.ToString(CultureInfo.InvariantCulture);
        if (taken.Add(slug)) return slug;
        var n = last.GetValueOrDefault(slug, 1);
        string name;
        do name = slug + "-" + (++n).ToString(CultureInfo.InvariantCulture);
        while (!taken.Add(name));
        last[slug] = n;
        return name;
    }

    private static string Slug(ReadOnlySpan<char> text)
    {
        Span<char> slug = stackalloc char[MaxLength];
        var length = 0;
        foreach (var original in text)
        {
            if (length == MaxLength) break;
            var c = original is >= '\u00C0' and <= '\u017F' ? Letters[original - '\u00C0'] : char.ToLowerInvariant(original);
            if (char.IsAsciiLetterOrDigit(c)) slug[length++] = c;
            else if (original is not ('\'' or '\u2019') && length > 0 && slug[length - 1] != '-') slug[length++] = '-';
        }
        return slug[..length].Trim('-').ToString();
    }
}
