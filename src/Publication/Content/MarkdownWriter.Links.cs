using System.Diagnostics.CodeAnalysis;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Publication.Content;

/// <summary>Links by address, and images.</summary>
internal sealed partial class MarkdownWriter
{
    private int linksAround;

    private void WriteLink(LinkInline link)
    {
        var address = link.Url ?? "";
        var kind = link.IsAutoLink && linksAround > 0 ? LinkKind.Refused : LinkAddress.Judge(address);
        var dropped = linksAround > 0 ? !link.IsAutoLink && RefusesNested(link.Span) : RefusesAddress(kind, address, PlaceOfAddress(link));
        if (dropped || linksAround > 0)
        {
            WriteInlines(link);
            return;
        }
        var scope = Enter(link);
        OpenLink(kind, address, PlaceOfAddress(link), link, Place(link.UrlSpan));
        WriteInlines(link);
        CloseLink();
        Leave(scope);
    }

    private void WriteAutolink(AutolinkInline link)
    {
        var address = link.IsEmail ? "mailto:" + link.Url : link.Url;
        var kind = LinkAddress.Judge(address);
        if (linksAround > 0 || RefusesAddress(kind, address, Place(link.Span)))
        {
            Text(link.Url);
            return;
        }
        OpenLink(kind, address, Place(link.Span), link);
        Text(link.Url);
        CloseLink();
    }

    private void OpenLink(LinkKind kind, string address, TextSpan span, Inline link, TextSpan written = default)
    {
        linksAround++;
        unmarked++;
        SetMarkable();
        builder.Markup("<a href=\""u8);
        if (kind == LinkKind.Site) builder.Address(new LinkTarget(address, Image: false, span) { AddressSpan = written });
        else Address(address);
        builder.Markup("\""u8);
        if (link is LinkInline { Title: { Length: > 0 } title }) Attribute(" title=\""u8, Decoded(title, link.Span));
        Attributes(link, kind == LinkKind.External ? "external" : "");
        builder.Markup(">"u8);
    }

    private void CloseLink()
    {
        builder.Markup("</a>"u8);
        unmarked--;
        linksAround--;
        SetMarkable();
    }

    /// <summary>An address of another site: what may not stand in one is written with percent signs.</summary>
    private void Address(string address)
    {
        var from = 0;
        for (var i = 0; i < address.Length; i++)
        {
            if (address[i] is > ' ' and not ('\\' or '\u007F')) continue;
            builder.Attribute(address.AsSpan(from, i - from));
            builder.Attribute(Uri.HexEscape(address[i]));
            from = i + 1;
        }
        builder.Attribute(address.AsSpan(from));
    }

    private bool RefusesAddress(LinkKind kind, string address, TextSpan span)
    {
        if (kind != LinkKind.Refused) return false;
        report.Add(
            TextRules.Address, span,
            address.Length == 0 ? "this link has no address" : $"a link cannot lead to `{Short(address)}`",
            help: "write an address that begins with `https://` or `mailto:`, the path of a file, or `#` and a heading's anchor");
        return true;
    }

    private bool RefusesNested(SourceSpan span)
    {
        if (linksAround == 0) return false;
        report.Add(
            TextRules.NestedLink, Place(span), "this link stands inside another link", "a link in a link",
            "put it after the link that it stands in");
        return true;
    }

    private void WriteImage(LinkInline image, bool captioned = false)
    {
        if (!MayShow(image))
        {
            WriteInlines(image);
            return;
        }
        builder.Markup("<img src=\""u8);
        builder.Address(new LinkTarget(image.Url!, Image: true, PlaceOfAddress(image)));
        builder.Markup("\""u8);
        Attribute(" alt=\""u8, Decoded(Words(image), image.Span));
        if (!captioned && image.Title is { Length: > 0 } title) Attribute(" title=\""u8, Decoded(title, image.Span));
        Attributes(image);
        builder.Markup(">"u8);
    }

    private bool MayShow(LinkInline image)
    {
        var address = image.Url ?? "";
        switch (LinkAddress.Judge(address))
        {
            case LinkKind.External:
                report.Add(
                    TextRules.ForeignImage, PlaceOfAddress(image), "this image lies on another site",
                    "another site", "put a copy into `input/assets/`, if its licence allows it, or link to the page that shows it");
                return false;
            case LinkKind.Site when address[0] != '#':
                break;
            default:
                report.Add(
                    TextRules.Address, PlaceOfAddress(image), $"an image cannot come from `{Short(address)}`",
                    help: "write the path of a file, such as `../assets/chart.png`");
                return false;
        }
        if (!string.IsNullOrWhiteSpace(Words(image))) return true;
        report.Add(
            TextRules.ImageText, Place(image.Span), "this image has no description", "no words between the brackets",
            "say between the brackets what the image shows: `![Adoption rises from 2024 to 2026](…)`");
        return false;
    }

    /// <summary>An image that is alone in its paragraph and has a title: the title is its caption.</summary>
    private static bool IsFigure(ContainerInline inlines, [NotNullWhen(true)] out LinkInline? image)
    {
        image = inlines.FirstChild as LinkInline;
        return image is { IsImage: true, Title.Length: > 0, NextSibling: null };
    }

    private void WriteFigure(LinkInline image)
    {
        Line("<figure>"u8);
        WriteImage(image, captioned: true);
        builder.EndBlock();
        builder.Markup("\n<figcaption>"u8);
        Text(Decoded(image.Title!, image.Span));
        Line("</figcaption>"u8);
        builder.EndBlock();
        Line("</figure>"u8);
    }

    /// <summary>Of the address where it is written in the link itself; of the whole link where it is defined elsewhere.</summary>
    private TextSpan PlaceOfAddress(LinkInline link)
    {
        var at = link.UrlSpan;
        return at.Start >= link.Span.Start && at.End <= link.Span.End && at.End >= at.Start ? Place(at) : Place(link.Span);
    }

    private static string Short(string address) => address.Length <= 60 ? address : string.Concat(address.AsSpan(0, 60), "…");
}
