using Publication.Rendering.Views;

namespace Publication.Rendering.Feeds;

/// <summary>One thing in a feed.</summary>
/// <param name="Address">Absolute; also its id.</param>
/// <param name="Summary">In plain words; may be empty.</param>
/// <param name="Html">All of it, with absolute addresses only.</param>
/// <param name="Picture">What readers may show beside it; null where there are no cards.</param>
internal sealed record FeedItem(string Address, string Title, string Summary, string Author, DateTimeOffset Published, DateTimeOffset Updated, string Html, CardView? Picture)
{
    // Names of elements and fields around the values, in the format that says most.
    private const int Frame = 1_000;

    /// <summary>How many bytes it fills in any of the formats, rather a few too many than one too few.</summary>
    public int Size => Frame + (4 * Written(Address)) + Written(Title) + Written(Summary) + Written(Author) + Written(Html)
        + (Picture is null ? 0 : Written(Picture.Canonical) + Written(Picture.Alt));

    /// <summary>HTML is escaped where it stands in XML, quotation marks and line ends are where it stands in JSON.</summary>
    private static int Written(string text)
    {
        var bytes = 0;
        foreach (var c in text)
            bytes += c switch { '<' or '>' => 4, '&' => 5, '"' or '\\' or '\n' => 2, < '\u0080' => 1, < '\u0800' => 2, _ when char.IsSurrogate(c) => 6, _ => 3 };
        return bytes;
    }
}
