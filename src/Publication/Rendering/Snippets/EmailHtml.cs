namespace Publication.Rendering.Snippets;

/// <summary>
/// The form for mails: rows of one table, every style inline and out of the theme. What stands around the rows is the
/// theme's (<c>email/fragment.html</c>, <c>email/document.html</c>).
/// </summary>
internal sealed class EmailHtml(MailStyles styles)
{
    private const int WidestPicture = 552;

    /// <param name="snippet">What to write.</param>
    /// <param name="title">Level of the heading that a title gets: 1 in a whole mail, 2 in a part of somebody's mail.</param>
    public Html Write(Snippet snippet, int title)
    {
        using var output = new Utf8Output();
        Write(output, snippet, title);
        return Html.FromUtf8(output.ToArray());
    }

    /// <summary>Bytes that the same fills in a mail, where each line end travels as two.</summary>
    public int LengthOf(Snippet snippet, int title)
    {
        using var output = new Utf8Output();
        Write(output, snippet, title);
        return LengthOf(output.Written);
    }

    public static int LengthOf(ReadOnlySpan<byte> utf8) => utf8.Length + utf8.Count((byte)'\n');

    /// <summary>Words alone, for a place that has its look already.</summary>
    public Html Words(IReadOnlyList<Inline> words)
    {
        using var output = new Utf8Output();
        Write(output, words);
        return Html.FromUtf8(output.ToArray());
    }

    private void Write(Utf8Output output, Snippet snippet, int title)
    {
        var blocks = snippet.Blocks.ToList();
        if (title == 1 && snippet.Heading.Count > 0) blocks.Insert(blocks is [Block.Paragraph { Role: ParagraphRole.Kicker }, ..] ? 1 : 0, new Block.Heading(1, snippet.Heading));
        var shift = blocks.Any(b => b is Block.Heading { Level: 1 }) ? title - 1 : 0;
        foreach (var block in blocks) Write(output, block, shift, inQuotation: false);
    }

    private void Write(Utf8Output output, Block block, int shift, bool inQuotation)
    {
        switch (block)
        {
            case Block.Heading heading: WriteHeading(output, Math.Min(4, heading.Level + shift), heading.Words); break;
            case Block.Paragraph paragraph:
                Open(output, inQuotation ? styles.InQuotation(paragraph.Role) : styles.Of(paragraph.Role));
                Write(output, paragraph.Words);
                Close(output);
                break;
            case Block.List list:
                Open(output, inQuotation ? styles.InQuotation(ParagraphRole.Text) : styles.Of(ParagraphRole.Text));
                WriteList(output, list);
                Close(output);
                break;
            case Block.Quotation quotation:
                foreach (var inner in quotation.Inside) Write(output, inner, shift, inQuotation: true);
                Open(output, styles.Get("gap"));
                output.Write("&nbsp;"u8);
                Close(output);
                break;
            case Block.Rows rows: WriteRows(output, rows); break;
            case Block.Picture picture: WritePicture(output, picture); break;
            case Block.Code code:
                Open(output, styles.Get("code"));
                MarkupText.WriteLines(output, code.Value);
                Close(output);
                break;
        }
    }

    private void WriteHeading(Utf8Output output, int level, IReadOnlyList<Inline> words)
    {
        Open(output, styles.Get(level <= 2 ? "title_cell" : "heading_cell"));
        output.Write($"<h{level} style=\"");
        output.Write(styles.Get($"heading_{level}"));
        output.Write("\">"u8);
        Write(output, words);
        output.Write($"</h{level}>");
        Close(output);
    }

    private void WriteList(Utf8Output output, Block.List list)
    {
        output.Write(list.Start switch { 0 => "<ul style=\"", 1 => "<ol style=\"", var start => $"<ol start=\"{start}\" style=\"" });
        output.Write(styles.Get("list"));
        output.Write("\">\n"u8);
        foreach (var item in list.Items)
        {
            Styled(output, "<li style=\""u8, "item");
            for (var i = 0; i < item.Count; i++)
            {
                if (i > 0) output.Write("<br>\n"u8);
                WriteInItem(output, item[i]);
            }
            output.Write("</li>\n"u8);
        }
        output.Write(list.Start == 0 ? "</ul>"u8 : "</ol>"u8);
    }

    /// <summary>An item holds words and lists; rows of the table cannot stand in it.</summary>
    private void WriteInItem(Utf8Output output, Block block)
    {
        switch (block)
        {
            case Block.List list: WriteList(output, list); break;
            case Block.Paragraph paragraph: Write(output, paragraph.Words); break;
            case Block.Heading heading: Write(output, [new Inline.Strong(heading.Words)]); break;
            case Block.Code code: MarkupText.WriteLines(output, code.Value); break;
            case Block.Picture picture: Write(output, [new Inline.Text("["), new Inline.Link(picture.Address, [new Inline.Text(picture.Description)]), new Inline.Text("]")]); break;
            case Block.Rows rows: WriteInItem(output, new Block.List(0, [.. rows.Items.Select(r => (IReadOnlyList<Block>)[new Block.Paragraph(ParagraphRole.Text, [new Inline.Strong(r.Head), new Inline.Text(" "), .. r.Words])])])); break;
            case Block.Quotation quotation:
                for (var i = 0; i < quotation.Inside.Count; i++)
                {
                    if (i > 0) output.Write("<br>\n"u8);
                    WriteInItem(output, quotation.Inside[i]);
                }
                break;
        }
    }

    private void WriteRows(Utf8Output output, Block.Rows rows)
    {
        Open(output, styles.Get("rows_cell"));
        output.Write("<table cellpadding=\"0\" cellspacing=\"0\" border=\"0\" width=\"100%\">\n"u8);
        foreach (var row in rows.Items)
        {
            Styled(output, "<tr><th scope=\"row\" align=\"left\" valign=\"top\" width=\"30%\" style=\""u8, "row_head");
            Write(output, row.Head);
            Styled(output, "</th><td valign=\"top\" style=\""u8, "row");
            Write(output, row.Words);
            output.Write("</td></tr>\n"u8);
        }
        output.Write("</table>"u8);
        Close(output);
    }

    private void WritePicture(Utf8Output output, Block.Picture picture)
    {
        var (width, height) = picture.Within(WidestPicture);
        Open(output, styles.Get("picture_cell"));
        output.Write("<img src=\""u8);
        MarkupText.WriteValue(output, picture.Address);
        output.Write("\" alt=\""u8);
        MarkupText.WriteValue(output, picture.Description);
        output.Write($"\" width=\"{width}\" height=\"{height}\" style=\"");
        output.Write(styles.Get("picture"));
        output.Write("\">"u8);
        Close(output);
    }

    private void Write(Utf8Output output, IReadOnlyList<Inline> words)
    {
        foreach (var inline in words)
            switch (inline)
            {
                case Inline.Text text: MarkupText.Write(output, text.Value); break;
                case Inline.Citation citation: MarkupText.Write(output, citation.Value); break;
                case Inline.Break: output.Write("<br>\n"u8); break;
                case Inline.Code code:
                    Styled(output, "<code style=\""u8, "code_words");
                    MarkupText.Write(output, code.Value);
                    output.Write("</code>"u8);
                    break;
                case Inline.Strong strong:
                    output.Write("<strong>"u8);
                    Write(output, strong.Inside);
                    output.Write("</strong>"u8);
                    break;
                case Inline.Emphasis emphasis:
                    output.Write("<em>"u8);
                    Write(output, emphasis.Inside);
                    output.Write("</em>"u8);
                    break;
                case Inline.Link link:
                    output.Write("<a href=\""u8);
                    MarkupText.WriteValue(output, link.Address);
                    Styled(output, "\" style=\""u8, "link");
                    Write(output, link.Inside);
                    output.Write("</a>"u8);
                    break;
                case Inline.Foreign foreign:
                    output.Write("<span lang=\""u8);
                    MarkupText.WriteValue(output, foreign.Language);
                    output.Write("\">"u8);
                    Write(output, foreign.Inside);
                    output.Write("</span>"u8);
                    break;
            }
    }

    private void Styled(Utf8Output output, ReadOnlySpan<byte> opening, string style)
    {
        output.Write(opening);
        output.Write(styles.Get(style));
        output.Write("\">"u8);
    }

    private static void Open(Utf8Output output, ReadOnlySpan<byte> style)
    {
        output.Write("<tr><td style=\""u8);
        output.Write(style);
        output.Write("\">"u8);
    }

    private static void Close(Utf8Output output) => output.Write("</td></tr>\n"u8);
}
