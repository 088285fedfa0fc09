using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using MimeKit;
using Publication.Content;
using Publication.Pages;

namespace Publication.Tests.Rendering.Snippets;

/// <summary>All forms of an entry, taken out of its page "Use in a newsletter" as an editor takes them.</summary>
internal sealed class TakenForms
{
    private const string GhostBegin = "<!--kg-card-begin: html-->\n";
    private const string GhostEnd = "<!--kg-card-end: html-->\n";

    private TakenForms(Edition edition, Page page)
    {
        Page = page;
        Entry = page.Subject < 0 ? null : edition.Site!.Entries[page.Subject];
        Html = Encoding.UTF8.GetString(edition.Render(page.OutputPath)!.Bytes.Span);
        var document = new HtmlParser().ParseDocument(Html);
        Frame = document.GetElementById("rich-form")!;
        Rich = WithoutSpans(Frame);
        var source = document.GetElementById("html-form")!.TextContent;
        IsGhostCard = source.StartsWith(GhostBegin, StringComparison.Ordinal) && source.EndsWith(GhostEnd, StringComparison.Ordinal);
        Email = IsGhostCard ? source[GhostBegin.Length..^GhostEnd.Length] : source;
        Markdown = document.GetElementById("markdown-form")!.TextContent;
        Text = document.GetElementById("text-form")!.TextContent;
        if (Entry is not null && UsePages.HasDraft(Entry)) Draft = edition.Render(UsePages.OfDraft(Entry).OutputPath)!.Bytes.ToArray();
    }

    public Page Page { get; }

    /// <summary>Null for the timeline.</summary>
    public Entry? Entry { get; }

    public string Name => Page.Route.Path;

    /// <summary>The whole page.</summary>
    public string Html { get; }

    /// <summary>Rich text as the page shows it.</summary>
    public IElement Frame { get; }

    /// <summary>Rich text as the button copies it.</summary>
    public string Rich { get; }

    /// <summary>A part of a mail; of a newsletter the whole mail.</summary>
    public string Email { get; }

    public bool IsGhostCard { get; }

    public string Markdown { get; }

    public string Text { get; }

    /// <summary>The file with the mail; null for what fills none.</summary>
    public byte[]? Draft { get; }

    /// <summary>The whole mail; null for what fills none.</summary>
    public string? Document => Draft is null ? null : Encoding.UTF8.GetString(PartOf(Message(), "html")).ReplaceLineEndings("\n");

    public MimeMessage Message() => MimeMessage.Load(new MemoryStream(Draft!));

    public static byte[] PartOf(MimeMessage message, string subtype)
    {
        using var bytes = new MemoryStream();
        message.BodyParts.OfType<TextPart>().Single(p => p.ContentType.MediaSubtype == subtype).Content!.DecodeTo(bytes);
        return bytes.ToArray();
    }

    public static IReadOnlyList<TakenForms> Of(Edition edition) => [.. edition.Pages.Where(p => p.Type == PageTypes.Use).Select(p => new TakenForms(edition, p))];

    public static string WithoutSpans(IElement frame)
    {
        var copy = (IElement)frame.Clone();
        foreach (var span in copy.QuerySelectorAll("span")) span.Replace([.. span.ChildNodes]);
        return copy.InnerHtml;
    }
}
