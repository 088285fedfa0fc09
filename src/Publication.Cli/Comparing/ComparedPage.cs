using System.Text;

namespace Publication.Cli.Comparing;

/// <summary>One address in both sites.</summary>
/// <param name="Before">Null where the old site has no page there.</param>
/// <param name="After">Null where the new site has none.</param>
/// <param name="Change">Null where nothing differs but fingerprints, or where one of the two has no page there.</param>
internal sealed record ComparedPage(string Address, PageFacts? Before, PageFacts? After, PageChange? Change)
{
    public bool IsAdded => After is { IsRedirect: false } && Before is null or { IsRedirect: true };

    /// <summary>A page that became a redirect is gone from its address, too.</summary>
    public bool IsRemoved => Before is { IsRedirect: false } && After is null or { IsRedirect: true };

    /// <summary>Search engines are told to leave it out, in both states that it has.</summary>
    public bool IsHidden => (Before is null || Before.Hidden) && (After is null || After.Hidden);

    public static ComparedPage Of(string path, BuiltFolder before, BuiltFolder after, string basePath)
    {
        var address = BuiltFolder.AddressOf(path);
        var (old, now) = (Html(before), Html(after));
        if (old == now)
        {
            var same = Facts(now!).WithoutText();
            return new ComparedPage(address, same, same, null);
        }
        var (oldFacts, newFacts) = (old is null ? null : Facts(old), now is null ? null : Facts(now));
        var change = oldFacts is { IsRedirect: false } && newFacts is { IsRedirect: false } ? PageChange.Between(address, oldFacts, newFacts) : null;
        return new ComparedPage(address, oldFacts?.WithoutText(), newFacts?.WithoutText(), change);

        string? Html(BuiltFolder folder) => folder.Read(path) is { } bytes ? Fingerprints.Strip(Encoding.UTF8.GetString(bytes)) : null;
        PageFacts Facts(string html) => PageReader.Read(html, basePath + address[1..], basePath);
    }
}
