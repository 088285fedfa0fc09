using System.Collections.Concurrent;
using System.Text;
using Publication.Content.Kinds;
using Publication.Pages;
using Publication.Rendering.Views;

namespace Publication.Rendering.Snippets;

/// <summary>Makes the forms of an entry: for its page "Use in a newsletter", and for the file with its mail.</summary>
internal sealed class UseWriter(ViewContext context)
{
    private static readonly byte[] GhostBegin = "<!--kg-card-begin: html-->\n"u8.ToArray();
    private static readonly byte[] GhostEnd = "<!--kg-card-end: html-->\n"u8.ToArray();

    private readonly Phrases phrases = new(context);
    private readonly Lazy<MailFrame> frame = new(() => new MailFrame(new Phrases(context)));

    // The page tells the size of the mail and the file is the mail: who comes second takes what the first has made.
    private readonly ConcurrentDictionary<int, byte[]> drafts = new();

    public MailSizes Sizes { get; } = new();

    public UseView View(Page page)
    {
        var entry = context.Link(page.Subject);
        var snippet = EntrySnippets.Of(phrases, page);
        var rich = RichPaste.Write(snippet);
        var text = TextOf(snippet);
        var mail = entry is not null && UsePages.HasDraft(entry.Source) ? MailOf(entry, snippet, text) : null;
        if (mail is not null) drafts[page.Subject] = mail.File;
        var isMail = entry?.Source is Newsletter;
        var html = isMail ? mail!.Html : frame.Value.Fragment(snippet);
        var size = isMail ? null : TransferSize.Of(html);
        var mailSize = mail is null ? null : TransferSize.Of(mail.Html);
        if (size is not null) Sizes.Note(new LargestMail(IsWhole: false, page.Route.Path, size));
        if (mailSize is not null) Sizes.Note(new LargestMail(IsWhole: true, page.Route.Path, mailSize));
        return new UseView
        {
            Entry = entry,
            Title = snippet.Title,
            Url = entry?.Url ?? context.SiteView.TimelineUrl,
            Card = entry?.Card,
            Frames = [.. Frames(page.Subject).OfType<EmbedView>().Select(f => new FrameView(f, SizeView.Grouped(Encoding.UTF8.GetByteCount(f.Code))))],
            Rich = new FormView(rich, SizeView.Of(TransferSize.Of(rich.Utf8.Span))),
            Html = FormOf(html, size ?? mailSize!),
            Ghost = isMail ? null : FormOf([.. GhostBegin, .. html, .. GhostEnd]),
            Markdown = FormOf(Encoding.UTF8.GetBytes(CoreMarkdown.Write(snippet))),
            Text = FormOf(text),
            Draft = mail is null ? null : new DraftView(UsePages.OfDraft(entry!.Source).Address(context.Site.Settings), SizeView.Grouped(mail.File.Length), SizeView.Of(mailSize!)),
        };
    }

    public byte[] Draft(Page page)
    {
        if (drafts.TryRemove(page.Subject, out var made)) return made;
        var snippet = EntrySnippets.Of(phrases, page);
        return MailOf(context.Link(page.Subject)!, snippet, TextOf(snippet)).File;
    }

    /// <summary>Of the entry and of its timeline.</summary>
    private IEnumerable<EmbedView?> Frames(int subject) => subject < 0 ? [EmbedView.OfTimeline(context, -1)] : [EmbedView.Of(context, subject), EmbedView.OfTimeline(context, subject)];

    private byte[] TextOf(Snippet snippet)
    {
        var settings = context.Site.Settings;
        var sources = Route.OfList(Source.Definition).Permalink(settings);
        return Encoding.UTF8.GetBytes(PlainText.Write(snippet, a => !OwnLink.Is(a, settings) || a.StartsWith(sources, StringComparison.Ordinal)));
    }

    private Mail MailOf(LinkView entry, Snippet snippet, byte[] text)
    {
        var html = frame.Value.Document(snippet);
        return new Mail(html, MailDraft.Write(snippet, $"{entry.Kind}-{entry.Id}", entry.Source.Date, html, text, context.Site.Settings));
    }

    /// <summary>A form to be shown as text: in a page its signs are escaped.</summary>
    private static FormView FormOf(byte[] utf8) => FormOf(utf8, TransferSize.Of(utf8));

    private static FormView FormOf(byte[] utf8, TransferSize size)
    {
        using var output = new Utf8Output();
        MarkupText.Write(output, utf8);
        return new FormView(Html.FromUtf8(output.ToArray()), SizeView.Of(size));
    }

    private sealed record Mail(byte[] Html, byte[] File);
}
