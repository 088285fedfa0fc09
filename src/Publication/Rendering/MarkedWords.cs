using Publication.Content;
using Publication.Rendering.Views;

namespace Publication.Rendering;

/// <summary>Plain words as HTML, with the stretches of another language marked as such, so that a voice and a font can follow.</summary>
internal static class MarkedWords
{
    /// <param name="language">The language of the words; empty for the publication's.</param>
    public static Html Of(ViewContext context, string text, string language)
    {
        var settings = context.Site.Settings;
        var runs = new LanguageRuns(language.Length > 0 ? language : settings.Language, settings.OriginLanguage);
        if (!runs.Next(text, 0, out _, out _, out _)) return Html.FromText(text);
        using var output = new Utf8Output();
        var from = 0;
        while (runs.Next(text, from, out var start, out var end, out var found))
        {
            output.WriteText(text.AsSpan(from, start - from), TextKind.Html);
            output.Write("<span lang=\""u8);
            output.WriteText(found, TextKind.Html);
            output.Write("\">"u8);
            output.WriteText(text.AsSpan(start, end - start), TextKind.Html);
            output.Write("</span>"u8);
            from = end;
        }
        output.WriteText(text.AsSpan(from), TextKind.Html);
        return Html.FromUtf8(output.ToArray());
    }
}
