using System.Net;
using System.Text;

namespace Publication.Rendering.Views;

/// <summary>The project's own sentences for contributors, in which words to be typed stand between backticks.</summary>
internal static class CodeWords
{
    public static Html Of(string text)
    {
        var html = new StringBuilder();
        foreach (var (part, i) in text.Split('`').Select((part, i) => (WebUtility.HtmlEncode(part), i)))
            html.Append(i % 2 == 0 ? part : $"<code>{part}</code>");
        return Html.FromMarkup(html.ToString());
    }
}
