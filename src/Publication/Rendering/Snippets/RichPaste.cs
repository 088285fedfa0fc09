namespace Publication.Rendering.Snippets;

/// <summary>
/// The form that survives being pasted into an editor: headings, paragraphs, lists, quotations, links, strong and emphasis,
/// pictures. Spans that name a language serve the reader of the page; the copy button leaves them out.
/// </summary>
internal static class RichPaste
{
    private const int WidestPicture = 600;

    public static Html Write(Snippet snippet) => Write(snippet.Blocks);

    public static Html Write(IEnumerable<Block> blocks)
    {
        using var output = new Utf8Output();
        foreach (var block in blocks) Write(output, block);
        return Html.FromUtf8(output.ToArray());
    }

    private static void Write(Utf8Output output, Block block)
    {
        switch (block)
        {
            case Block.Heading heading:
                Element(output, heading.Level == 1 ? "h2" : "h3", heading.Words);
                break;
            case Block.Paragraph paragraph:
                Element(output, "p", paragraph.Words);
                break;
            case Block.List list:
                WriteList(output, list);
                break;
            case Block.Quotation quotation:
                output.Write("<blockquote>\n"u8);
                foreach (var inner in quotation.Inside) Write(output, inner);
                output.Write("</blockquote>\n"u8);
                break;
            case Block.Rows rows:
                output.Write("<ul>\n"u8);
                foreach (var row in rows.Items)
                {
                    output.Write("<li><strong>"u8);
                    Write(output, row.Head);
                    output.Write("</strong> "u8);
                    Write(output, row.Words);
                    output.Write("</li>\n"u8);
                }
                output.Write("</ul>\n"u8);
                break;
            case Block.Picture picture:
                output.Write("<p><img src=\""u8);
                MarkupText.WriteValue(output, picture.Address);
                output.Write("\" alt=\""u8);
                MarkupText.WriteValue(output, picture.Description);
                var (width, height) = picture.Within(WidestPicture);
                output.Write($"\" width=\"{width}\" height=\"{height}\"></p>\n");
                break;
            case Block.Code code:
                output.Write("<p>"u8);
                MarkupText.WriteLines(output, code.Value);
                output.Write("</p>\n"u8);
                break;
        }
    }

    private static void WriteList(Utf8Output output, Block.List list)
    {
        output.Write(list.Start switch { 0 => "<ul>\n", 1 => "<ol>\n", var start => $"<ol start=\"{start}\">\n" });
        foreach (var item in list.Items)
        {
            output.Write("<li>"u8);
            var words = false;
            foreach (var block in item)
            {
                if (block is Block.Paragraph paragraph)
                {
                    if (words) output.Write("<br>"u8);
                    Write(output, paragraph.Words);
                    words = true;
                }
                else
                {
                    output.Write("\n"u8);
                    Write(output, block);
                }
            }
            output.Write("</li>\n"u8);
        }
        output.Write(list.Start == 0 ? "</ul>\n"u8 : "</ol>\n"u8);
    }

    private static void Element(Utf8Output output, string name, IReadOnlyList<Inline> words)
    {
        output.Write($"<{name}>");
        Write(output, words);
        output.Write($"</{name}>\n");
    }

    private static void Write(Utf8Output output, IReadOnlyList<Inline> words)
    {
        foreach (var inline in words)
            switch (inline)
            {
                case Inline.Text text: MarkupText.Write(output, text.Value); break;
                case Inline.Code code: MarkupText.Write(output, code.Value); break;
                case Inline.Citation citation: MarkupText.Write(output, citation.Value); break;
                case Inline.Break: output.Write("<br>"u8); break;
                case Inline.Strong strong: Around(output, "<strong>"u8, strong.Inside, "</strong>"u8); break;
                case Inline.Emphasis emphasis: Around(output, "<em>"u8, emphasis.Inside, "</em>"u8); break;
                case Inline.Link link:
                    output.Write("<a href=\""u8);
                    MarkupText.WriteValue(output, link.Address);
                    Around(output, "\">"u8, link.Inside, "</a>"u8);
                    break;
                case Inline.Foreign foreign:
                    output.Write("<span lang=\""u8);
                    MarkupText.WriteValue(output, foreign.Language);
                    Around(output, "\">"u8, foreign.Inside, "</span>"u8);
                    break;
            }
    }

    private static void Around(Utf8Output output, ReadOnlySpan<byte> opening, IReadOnlyList<Inline> inside, ReadOnlySpan<byte> closing)
    {
        output.Write(opening);
        Write(output, inside);
        output.Write(closing);
    }
}
