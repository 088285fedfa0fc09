using AngleSharp.Html.Parser;
using MimeKit;
using Publication.Pages;

namespace Publication.BrowserTests;

/// <summary>What an editor takes into a mail: whole mails out of their files, and parts put into a mail of somebody's own.</summary>
/// <param name="Html">The whole document.</param>
/// <param name="Blocks">What it says, piece by piece: the paragraphs, headings and items of its rich text. Of a part that was cut, the title alone.</param>
internal sealed record TakenMail(string Name, string Html, IReadOnlyList<string> Blocks)
{
    /// <summary>Every newsletter, and the fullest and the shortest of each sort.</summary>
    public static IReadOnlyList<TakenMail> Of(BuiltSite site)
    {
        var mails = new List<TakenMail>();
        foreach (var sort in site.PagesOf("use").GroupBy(p => p.Route.Path.Split('/')[0]))
        {
            var pages = sort.OrderBy(p => new FileInfo(Path.Combine(site.Folder, p.OutputPath)).Length).ToList();
            foreach (var page in sort.Key == "newsletters" ? pages : [.. pages.Take(1), .. pages.Skip(1).TakeLast(1)]) mails.AddRange(Of(site, page));
        }
        return mails;
    }

    private static IEnumerable<TakenMail> Of(BuiltSite site, Page page)
    {
        var forms = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(site.Folder, page.OutputPath)));
        var blocks = forms.QuerySelectorAll("#rich-form :is(p, h2, h3, li)").Where(b => b.QuerySelector("li") is null).Select(b => b.TextContent).ToList();
        if (Directory.GetFiles(Path.GetDirectoryName(Path.Combine(site.Folder, page.OutputPath))!, "*.eml") is [var file])
            yield return new TakenMail($"{page.Route.Path}: whole", MimeMessage.Load(file).HtmlBody!, blocks);
        var part = forms.GetElementById("html-form")!.TextContent;
        if (!part.StartsWith("<!--kg-card", StringComparison.Ordinal)) yield break;
        var isCut = part.Contains("There is more.", StringComparison.Ordinal);
        yield return new TakenMail($"{page.Route.Path}: part", $"<!DOCTYPE html><html lang=en><meta charset=utf-8><meta name=viewport content='width=device-width'><title>Somebody’s mail</title><body style='margin:0'>{part}", isCut ? blocks[..2] : blocks);
    }
}
