using Publication.Content;
using Publication.Rendering.Views;

namespace Publication.Rendering.Snippets;

/// <summary>Puts the rows of a snippet into the theme's layouts for mails, and as many of them as a mail may hold.</summary>
internal sealed class MailFrame
{
    private const string FragmentLayout = "email/fragment.html";
    private const string DocumentLayout = "email/document.html";

    private readonly ViewContext context;
    private readonly Phrases phrases;
    private readonly MailStyles styles;
    private readonly EmailHtml email;

    public MailFrame(Phrases phrases)
    {
        this.phrases = phrases;
        context = phrases.Context;
        styles = MailStyles.Read(context.Engine.Settings.Theme);
        email = new EmailHtml(styles);
    }

    /// <summary>To be put into somebody's mail.</summary>
    public byte[] Fragment(Snippet snippet) => Fill(FragmentLayout, snippet, 2, MailBudgets.Fragment);

    /// <summary>A mail of its own.</summary>
    public byte[] Document(Snippet snippet) => Fill(DocumentLayout, snippet, 1, Math.Min(MailBudgets.Document, MailBudgets.BeforeBase64));

    private byte[] Fill(string layout, Snippet snippet, int title, int budget)
    {
        var rows = email.Write(snippet, title);
        var whole = Render(layout, snippet, rows);
        var length = EmailHtml.LengthOf(whole);
        if (length <= budget) return whole;
        var room = budget - (length - EmailHtml.LengthOf(rows.Utf8.Span));
        var part = snippet.Within(room, s => email.LengthOf(s, title));
        return Render(layout, snippet, email.Write(part, title));
    }

    private byte[] Render(string layout, Snippet snippet, Html rows) => context.Engine.Render(layout, new MailModel
    {
        Site = context.SiteView,
        Style = styles.ForLayouts,
        Mail = new MailView(snippet.Title, snippet.Language, DirectionOf(snippet.Language), OwnLink.Tagged(snippet.Address, context.Site.Settings),
            email.Words(phrases.Text(Preheader.Of(snippet.Summary, context.SiteView.Title, context.SiteView.Description))), rows),
    });

    private static string DirectionOf(string language) =>
        LanguageRuns.Primary(language) is "ar" or "fa" or "he" or "ps" or "ur" or "yi" ? "rtl" : "ltr";
}
