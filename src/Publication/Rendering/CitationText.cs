using System.Text;
using Publication.Content.Kinds;

namespace Publication.Rendering;

/// <summary>A source in one line: author, title, container, publisher, date.</summary>
internal static class CitationText
{
    public static string Plain(Source source, Strings strings, DateWords dates)
    {
        var text = new StringBuilder();
        if (source.Author.Length > 0) text.Append(string.Join(", ", source.Author)).Append(", ");
        text.Append(strings.Quoted(source.Name.TrimEnd('.')));
        if (source.OriginalTitle.Length > 0) text.Append(" (").Append(source.OriginalTitle).Append(')');
        if (source.Container.Length > 0) text.Append(", ").Append(source.Container);
        if (source.Publisher.Length > 0 && source.Publisher != source.Container) text.Append(", ").Append(source.Publisher);
        if (source.Date is { } date) text.Append(", ").Append(dates.Of(date));
        return text.ToString();
    }
}
