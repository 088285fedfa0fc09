using Publication.Content;

namespace Publication.Rendering.Snippets;

/// <summary>
/// Addresses of the publication in what leaves it. Where the settings name a <c>utm_source</c>, they say that a reader came
/// from there; addresses of others are never touched.
/// </summary>
internal static class OwnLink
{
    public static string Tagged(string address, Settings settings)
    {
        if (settings.UtmSource.Length == 0 || !Is(address, settings)) return address;
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var (page, part) = hash < 0 ? (address, "") : (address[..hash], address[hash..]);
        var joint = page.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        return $"{page}{joint}utm_source={Uri.EscapeDataString(settings.UtmSource)}&utm_medium=email{part}";
    }

    public static bool Is(string address, Settings settings) =>
        address.StartsWith(settings.CanonicalUrl, StringComparison.Ordinal)
        && (address.Length == settings.CanonicalUrl.Length || address[settings.CanonicalUrl.Length] is '/' or '?' or '#');
}
