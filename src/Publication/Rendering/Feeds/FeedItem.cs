using Publication.Rendering.Views;

namespace Publication.Rendering.Feeds;

/// <summary>One thing in a feed.</summary>
/// <param name="Address">Absolute; also its id.</param>
/// <param name="Summary">In plain words; may be empty.</param>
/// <param name="Html">All of it in UTF-8, with absolute addresses only.</param>
/// <param name="Picture">What readers may show beside it; null where there are no cards.</param>
internal sealed record FeedItem(string Address, string Title, string Summary, string Author, DateTimeOffset Published, DateTimeOffset Updated, ReadOnlyMemory<byte> Html, CardView? Picture)
{
    // Names of elements and fields around the values, in the format that says most.
    private const int Frame = 1_000;

    /// <summary>How many bytes it fills in any of the formats, rather a few too many than one too few.</summary>
    public int Size => Frame + (4 * Written(Address)) + Written(Title) + Written(Summary) + Written(Author) + Written(Html.Span)
        + (Picture is null ? 0 : Written(Picture.Canonical) + Written(Picture.Alt));

    private static int Written(string text)
    {
        var bytes = 0;
        foreach (var c in text)
            bytes += c switch { '<' or '>' => 4, '&' => 5, '"' or '\\' or '\n' => 6, < '\u0080' => 1, < '\u0800' => 2, _ when char.IsSurrogate(c) => 6, _ => 3 };
        return bytes;
    }

    /// <summary>HTML stands as it is in XML; in JSON quotation marks and line ends are escaped, and characters beyond the first plane.</summary>
    private static int Written(ReadOnlySpan<byte> html)
    {
        var bytes = html.Length + html.Count((byte)'"') + html.Count((byte)'\\') + html.Count((byte)'\n');
        for (var rest = html; rest.IndexOfAnyInRange((byte)0xF0, (byte)0xF4) is >= 0 and var at; rest = rest[(at + 1)..]) bytes += 8;
        return bytes;
    }
}
