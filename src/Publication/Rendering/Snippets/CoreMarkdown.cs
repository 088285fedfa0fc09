using System.Text;

namespace Publication.Rendering.Snippets;

/// <summary>The form for editors that read Markdown: CommonMark without extensions, raw HTML or front matter.</summary>
internal sealed class CoreMarkdown
{
    private readonly StringBuilder text = new();
    private readonly string top;

    private CoreMarkdown(string top) => this.top = top;

    public static string Write(Snippet snippet) => Write(snippet.Blocks, "##");

    /// <param name="top">The mark of a heading of the first level.</param>
    public static string Write(IEnumerable<Block> blocks, string top)
    {
        var writer = new CoreMarkdown(top);
        foreach (var block in blocks) writer.WriteBlock(block, "", "");
        return writer.text.ToString().TrimEnd() + "\n";
    }

    private void WriteBlock(Block block, string first, string rest)
    {
        switch (block)
        {
            case Block.Heading heading:
                Line($"{first}{top}{(heading.Level switch { 1 => "", 2 => "#", _ => "##" })} ", rest, MarkdownWords.Write(heading.Words));
                break;
            case Block.Paragraph paragraph:
                Line(first, rest, MarkdownWords.Write(paragraph.Words));
                break;
            case Block.List list:
                WriteItems(list.Items, list.Start, first, rest);
                break;
            case Block.Rows rows:
                WriteItems([.. rows.Items.Select(Item)], 0, first, rest);
                break;
            case Block.Quotation quotation:
                for (var i = 0; i < quotation.Inside.Count; i++)
                    WriteBlock(quotation.Inside[i], (i == 0 ? first : rest) + "> ", rest + "> ");
                Separate(rest);
                return;
            case Block.Picture picture:
                Line(first, rest, $"![{MarkdownWords.Escaped(picture.Description)}]({MarkdownWords.Address(picture.Address)})");
                break;
            case Block.Code code:
                var fence = new string('`', Math.Max(3, LongestRun(code.Value) + 1));
                Line(first, rest, $"{fence}\n{code.Value}\n{fence}");
                break;
        }
        Empty(rest);
    }

    private static IReadOnlyList<Block> Item(Block.Row row) =>
        [new Block.Paragraph(ParagraphRole.Text, [new Inline.Strong(row.Head), new Inline.Text(" "), .. row.Words])];

    private void WriteItems(IReadOnlyList<IReadOnlyList<Block>> items, int start, string first, string rest)
    {
        for (var n = 0; n < items.Count; n++)
        {
            var mark = start == 0 ? "- " : $"{start + n}. ";
            var indent = rest + new string(' ', mark.Length);
            for (var i = 0; i < items[n].Count; i++)
                WriteBlock(items[n][i], i > 0 ? indent : (n == 0 ? first : rest) + mark, indent);
            // Items of one paragraph stand together, as a tight list.
            if (items[n].Count == 1) TrimEmpty();
        }
    }

    private void Line(string first, string rest, string words)
    {
        var before = first;
        foreach (var line in words.AsSpan().EnumerateLines())
        {
            text.Append(before).Append(line).Append('\n');
            before = rest;
        }
    }

    private void Empty(string before) => text.Append(before.AsSpan().TrimEnd()).Append('\n');

    private void TrimEmpty()
    {
        var start = text.Length - 1;
        while (start > 0 && text[start - 1] is ' ' or '>') start--;
        if (start > 0 && text[start - 1] == '\n') text.Length = start;
    }

    /// <summary>An empty line after a quotation that does not belong to it.</summary>
    private void Separate(string rest)
    {
        TrimEmpty();
        Empty(rest);
    }

    private static int LongestRun(string code)
    {
        var (longest, run) = (0, 0);
        foreach (var c in code) longest = Math.Max(longest, run = c == '`' ? run + 1 : 0);
        return longest;
    }
}
