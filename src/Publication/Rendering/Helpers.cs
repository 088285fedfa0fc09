using System.Globalization;
using Publication.Rendering.Views;

namespace Publication.Rendering;

/// <summary>All helpers that come with the generator; a helper is one method here and one line in the list.</summary>
public static class Helpers
{
    public static readonly IReadOnlyList<Helper> All =
    [
        new("content", "content", "In a frame: the page's own layout.", Content),
        new("partial", "partial \"name\" key: value", "A partial in this place; its arguments are its variables.", Partial),
        new("partial_cached", "partial_cached \"name\" entry", "A partial about an entry, which sees `entry` and `site` and nothing of the page: made once, used on every page.", PartialCached),
        new("t", "t \"key\" value", "A text of the theme in the site's language.", Translate),
        new("asset", "asset \"site.css\"", "The address of an asset, with its fingerprint.", Asset),
        new("has_asset", "has_asset \"fonts/x.woff2\"", "Whether there is such an asset.", HasAsset),
        new("colour", "colour \"paper\" \"dark\"", "A colour of the theme by its name; with `dark` the one for dark grounds.", Colour),
        new("inline", "inline \"icons/x.svg\"", "The text of an asset of the theme, as it is.", Inline),
        new("url", "url \"/briefs/\"", "The address of a path of the site, below the base path.", Url),
        new("permalink", "permalink \"/briefs/\"", "The full address of a path of the site.", Permalink),
        new("date", "date value", "A date in words.", Date),
        new("datetime", "datetime value", "A date for HTML's time element; empty where HTML has no notation for it.", DateTime),
        new("timestamp", "timestamp value", "The first moment of a date, for feeds.", Timestamp),
        new("json", "json value", "A value as JSON, safe in a script element.", Json),
        new("url_encode", "url_encode text", "A text as part of an address.", UrlEncode),
    ];

    public static object? Content(HelperCall call)
    {
        call.State.RenderContent();
        return null;
    }

    public static object? Partial(HelperCall call)
    {
        if (call.Count != 1) throw call.Fault("every value needs a name, and a sum or a call stands in brackets");
        call.State.RenderPartial(call.Text(0), call.Named);
        return null;
    }

    public static object? PartialCached(HelperCall call) =>
        call.Value(1) is LinkView link ? link.Context.Once(call.Text(0), link.Index) : throw call.Fault("the second value is an entry");

    public static object? Translate(HelperCall call)
    {
        var values = call.From(1);
        if (call.Kind != TextKind.Html || !values.Any(v => v is Html)) return call.Settings.Strings.Get(call.Text(0), [.. values]);
        using var output = new Utf8Output();
        Strings.Fill(
            call.Settings.Strings.Pattern(call.Text(0), values), values,
            word => output.WriteText(word, TextKind.Html),
            value =>
            {
                if (value is Html html) output.Write(html.Utf8.Span);
                else output.WriteText(Strings.Word(value), TextKind.Html);
            });
        return Html.FromUtf8(output.ToArray());
    }

    public static object? Asset(HelperCall call)
    {
        var assets = call.Settings.Assets;
        var path = call.Text(0);
        if ((assets.AddressOf(path) ?? assets.AddressOfInput(path)) is { } address) return address;
        var meant = Spelling.Closest(path, assets.Paths);
        throw call.Fault($"there is no asset `{path}`" + (meant is null ? "" : $", perhaps `{meant}`"));
    }

    public static object? HasAsset(HelperCall call) =>
        call.Settings.Assets.Find(call.Text(0)) is not null || call.Settings.Assets.FindInput(call.Text(0)) is not null;

    public static object? Colour(HelperCall call)
    {
        var colours = call.Settings.Theme.Colours;
        if (colours.Find(call.Text(0)) is { } colour) return call.Count > 1 && call.Text(1) == "dark" ? colour.Dark : colour.Light;
        var meant = Spelling.Closest(call.Text(0), colours.All.Select(c => c.Name));
        throw call.Fault($"the theme has no colour `{call.Text(0)}`" + (meant is null ? "" : $", perhaps `{meant}`"));
    }

    public static object? Inline(HelperCall call) =>
        call.Settings.Theme.Find("assets/" + call.Text(0)) is { } file
            ? new Verbatim(ThemeFile.Text(file))
            : throw call.Fault($"the theme has no asset `{call.Text(0)}`");

    public static object? Url(HelperCall call) => call.Settings.BasePath + SitePath(call)[1..];

    public static object? Permalink(HelperCall call) =>
        (call.Settings.BaseUrl.Length > 0 ? call.Settings.BaseUrl : call.Settings.BasePath) + SitePath(call)[1..];

    public static object? Date(HelperCall call) => call.Date(0) is { } date ? call.Dates.Of(date) : null;

    public static object? DateTime(HelperCall call) => call.Date(0)?.HtmlDateTime ?? "";

    public static object? Timestamp(HelperCall call) =>
        call.Date(0)?.EarliestDay.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);

    public static object? Json(HelperCall call) => new Verbatim(JsonText.Of(call.Value(0)));

    public static object? UrlEncode(HelperCall call) => Uri.EscapeDataString(call.Text(0));

    private static string SitePath(HelperCall call)
    {
        var path = call.Text(0);
        return path.StartsWith('/') && !path.StartsWith("//", StringComparison.Ordinal)
            ? path
            : throw call.Fault($"`{path}` is not a path of the site, which begins with one `/`");
    }
}
