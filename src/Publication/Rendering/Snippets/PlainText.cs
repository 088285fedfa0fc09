using System.Text;

namespace Publication.Rendering.Snippets;

/// <summary>
/// The form without any markup, which every program can take. Addresses are written out where a reader needs them: those of
/// other sites, of sources, and where to read on.
/// </summary>
internal sealed class PlainText
{
    private const int LongestRule = 60;

    private readonly StringBuilder text = new();
    private readonly Func<string, bool> isNeeded;

    private PlainText(Func<string, bool> isNeeded) => this.isNeeded = isNeeded;

    /// <param name="snippet">What to write.</param>
    /// <param name="isNeeded">Which addresses are written out; others lead to pages that a reader finds from the last line.</param>
    public static string Write(Snippet snippet, Func<string, bool> isNeeded)
    {
        var writer = new PlainText(isNeeded);
        foreach (var block in snippet.Blocks) writer.WriteBlock(block, "", "");
        return writer.text.ToString().TrimEnd() + "\n";
    }

    /// <param name="block">What to write.</param>
    /// <param name="first">Stands before its first line.</param>
    /// <param name="rest">Stands before its other lines.</param>
    private void WriteBlock(Block block, string first, string rest)
    {
        switch (block)
        {
            case Block.Heading heading:
                var title = PlainWords.Of(heading.Words);
                Line(first, rest, title);
                Line(rest, rest, new string(heading.Level == 1 ? '=' : '-', Math.Min(LongestRule, title.Length)));
                Empty(rest);
                break;
            case Block.Paragraph paragraph:
                Line(first, rest, paragraph.Role is ParagraphRole.Source or ParagraphRole.Attribution or ParagraphRole.More ? WithAddresses(paragraph) : Words(paragraph.Words));
                Empty(rest);
                break;
            case Block.List list:
                for (var i = 0; i < list.Items.Count; i++) WriteItem(list.Items[i], list.Start == 0 ? "- " : $"{list.Start + i}. ", first, rest);
                Empty(rest);
                break;
            case Block.Rows rows:
                foreach (var row in rows.Items) Line(rest + "- ", rest + "  ", $"{PlainWords.Of(row.Head)}: {Words(row.Words)}");
                Empty(rest);
                break;
            case Block.Quotation quotation:
                foreach (var inner in quotation.Inside) WriteBlock(inner, rest + "> ", rest + "> ");
                TrimQuotation(rest);
                break;
            case Block.Picture picture:
                Line(first, rest, $"[{picture.Description}] <{picture.Address}>");
                Empty(rest);
                break;
            case Block.Code code:
                Line(first + "    ", rest + "    ", code.Value);
                Empty(rest);
                break;
        }
    }

    private void WriteItem(IReadOnlyList<Block> item, string mark, string first, string rest)
    {
        var indent = new string(' ', mark.Length);
        for (var i = 0; i < item.Count; i++)
        {
            if (i > 0) TrimEmpty();
            WriteBlock(item[i], i == 0 ? rest + mark : rest + indent, rest + indent);
        }
        TrimEmpty();
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

    /// <summary>Takes back an empty line, so that items of a list stand together.</summary>
    private void TrimEmpty()
    {
        var start = text.Length - 1;
        while (start > 0 && text[start - 1] is ' ' or '>') start--;
        if (start > 0 && text[start - 1] == '\n') text.Length = start;
    }

    private void TrimQuotation(string rest)
    {
        TrimEmpty();
        Empty(rest);
    }

    /// <summary>A line of apparatus: its addresses follow, each on its own line, where they can be clicked and copied.</summary>
    private string WithAddresses(Block.Paragraph paragraph)
    {
        var addresses = new List<string>();
        Collect(paragraph.Words, addresses);
        if (paragraph.Role != ParagraphRole.More) addresses.RemoveAll(a => !isNeeded(a));
        return string.Join('\n', [PlainWords.Of(paragraph.Words), .. addresses.Distinct(StringComparer.Ordinal)]);
    }

    private static void Collect(IReadOnlyList<Inline> words, List<string> addresses)
    {
        foreach (var inline in words)
            switch (inline)
            {
                case Inline.Link link: addresses.Add(link.Address); break;
                case Inline.Strong strong: Collect(strong.Inside, addresses); break;
                case Inline.Emphasis emphasis: Collect(emphasis.Inside, addresses); break;
                case Inline.Foreign foreign: Collect(foreign.Inside, addresses); break;
            }
    }

    private string Words(IReadOnlyList<Inline> words)
    {
        if (words is [Inline.Text only]) return only.Value;
        var line = new StringBuilder();
        Add(words, line);
        return line.ToString();
    }

    private void Add(IReadOnlyList<Inline> words, StringBuilder line)
    {
        foreach (var inline in words)
            switch (inline)
            {
                case Inline.Link link:
                    Add(link.Inside, line);
                    if (isNeeded(link.Address) && PlainWords.Of(link.Inside) != link.Address) line.Append(" <").Append(link.Address).Append('>');
                    break;
                case Inline.Strong strong: Add(strong.Inside, line); break;
                case Inline.Emphasis emphasis: Add(emphasis.Inside, line); break;
                case Inline.Foreign foreign: Add(foreign.Inside, line); break;
                default: PlainWords.Add(inline, line); break;
            }
    }
}
