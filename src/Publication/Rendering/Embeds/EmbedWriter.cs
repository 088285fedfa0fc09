using System.Buffers;
using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Json;
using Publication.Pages;
using Publication.Rendering.Views;

namespace Publication.Rendering.Embeds;

/// <summary>
/// Pages for frames of other sites and their oEmbed files (oembed.com, version 1.0). How tall a frame must be is reckoned from
/// the page as it is written, once for each.
/// </summary>
public sealed class EmbedWriter(ViewContext context)
{
    private static readonly JsonWriterOptions JsonStyle = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ConcurrentDictionary<(int Entry, string Variant), int> heights = new();

    // Who asks for the height first has made the page, which is written soon after.
    private readonly ConcurrentDictionary<(int Entry, string Variant), byte[]> made = new();

    /// <param name="page">Of the type <see cref="PageTypes.Embed"/>.</param>
    public byte[] Write(Page page)
    {
        _ = HeightOf(page);
        return made.TryRemove((page.Subject, page.Variant), out var html) ? html : Render(page);
    }

    /// <param name="page">Of the type <see cref="PageTypes.OEmbed"/>.</param>
    public byte[] WriteOEmbed(Page page)
    {
        var embed = EmbedView.Of(context, page);
        var buffer = new ArrayBufferWriter<byte>(1024);
        using var json = new Utf8JsonWriter(buffer, JsonStyle);
        json.WriteStartObject();
        json.WriteString("version"u8, "1.0"u8);
        json.WriteString("type"u8, "rich"u8);
        json.WriteString("title"u8, embed.Title);
        json.WriteString("provider_name"u8, context.SiteView.Title);
        json.WriteString("provider_url"u8, Route.Home.Permalink(context.Site.Settings));
        json.WriteNumber("width"u8, embed.Width);
        json.WriteNumber("height"u8, embed.Height);
        json.WriteString("html"u8, Markup(embed));
        if (embed.Card is { } card)
        {
            json.WriteString("thumbnail_url"u8, card.Canonical);
            json.WriteNumber("thumbnail_width"u8, card.Width);
            json.WriteNumber("thumbnail_height"u8, card.Height);
        }
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    internal int HeightOf(Page page) => heights.GetOrAdd((page.Subject, page.Variant), key => EmbedHeight.Of(made[key] = Render(page)));

    // WordPress keeps these two elements, in this order, with nothing between the tags of the frame, and drops all others.
    private static string Markup(EmbedView embed)
    {
        var (title, page, frame) = (Html.FromText(embed.Title), Html.FromText(embed.Canonical), Html.FromText(embed.Address));
        return $"<blockquote><a href=\"{page}\">{title}</a></blockquote><iframe src=\"{frame}\" width=\"{embed.Width}\" height=\"{embed.Height}\" title=\"{title}\"></iframe>";
    }

    private byte[] Render(Page page)
    {
        var entry = page.Subject < 0 ? null : EntryViews.Of(context, page.Subject, new PageScope(context.Site, page.Subject));
        var timeline = page.Variant != EmbedPages.Timeline ? null
            : EmbedTimelineView.Of(entry is null ? TimelineViews.OfSite(context, "") : TimelineViews.Of(context, page.Subject));
        return context.Engine.Render("layouts/embed.html", new { Site = context.SiteView, Embed = EmbedView.Of(context, page), Entry = entry, Timeline = timeline });
    }
}
