using System.Text.Json;
using Publication.Content.Kinds;
using Publication.Linking;
using Publication.Pages;
using Publication.Rendering.Views;

namespace Publication.Rendering.Search;

/// <summary>
/// What a line of results shows of an entry, and the texts from which its matching sentence is taken. Written when asked for.
/// </summary>
internal sealed class SearchRows(ViewContext context, SearchOrder order)
{
    private Site Site => context.Site;

    public int RowFiles => (order.Entries.Length + SearchPages.RowsInFile - 1) / SearchPages.RowsInFile;

    public byte[] Rows(int file) => SearchJson.Of(writer =>
    {
        writer.WriteStartArray();
        var start = file * SearchPages.RowsInFile;
        for (var n = start; n < Math.Min(start + SearchPages.RowsInFile, order.Entries.Length); n++) WriteRow(writer, order.Entries[n]);
        writer.WriteEndArray();
    });

    /// <summary>Of each entry its blocks, its headings and labels, its names.</summary>
    public byte[] Texts(int file) => SearchJson.Of(writer =>
    {
        writer.WriteStartArray();
        foreach (var entry in order.Entries[order.TextsOf(file)])
        {
            var text = SearchText.Of(Site, entry);
            writer.WriteStartArray();
            foreach (var part in new[] { text.Blocks, text.Headings, text.Names })
            {
                writer.WriteStartArray();
                foreach (var block in part) writer.WriteStringValue(block);
                writer.WriteEndArray();
            }
            writer.WriteEndArray();
        }
        writer.WriteEndArray();
    });

    private void WriteRow(Utf8JsonWriter writer, int number)
    {
        var entry = Site.Entries[number];
        var speaker = entry is Quote quote && Site.TargetOf(number, quote.Speaker) is var s && Site.IsVisible(s) ? Site.Entries[s].Name : "";
        var (original, language) = entry switch
        {
            Quote => ("", ""),
            Source source => (source.OriginalTitle, source.Language),
            _ => (entry.Original?.Text ?? "", entry.Original?.Language ?? ""),
        };
        string[] cells = [entry.Id, entry.Name, entry.Date is { } date ? context.Dates.Of(date) : "", original, speaker, entry is Source titled ? titled.TitleLanguage : entry.Language, language];
        writer.WriteStartArray();
        for (var i = 0; i <= Array.FindLastIndex(cells, c => c.Length > 0); i++) writer.WriteStringValue(cells[i]);
        writer.WriteEndArray();
    }
}
