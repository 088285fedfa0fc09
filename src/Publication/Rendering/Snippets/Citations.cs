namespace Publication.Rendering.Snippets;

/// <summary>Finds the numbers of the sources that a text cites.</summary>
internal static class Citations
{
    public static IReadOnlySet<int> In(IEnumerable<Block> blocks)
    {
        var numbers = new HashSet<int>();
        foreach (var block in blocks) Add(block, numbers);
        return numbers;
    }

    private static void Add(Block block, HashSet<int> numbers)
    {
        switch (block)
        {
            case Block.Heading heading: Add(heading.Words, numbers); break;
            case Block.Paragraph paragraph: Add(paragraph.Words, numbers); break;
            case Block.List list:
                foreach (var inner in list.Items.SelectMany(i => i)) Add(inner, numbers);
                break;
            case Block.Quotation quotation:
                foreach (var inner in quotation.Inside) Add(inner, numbers);
                break;
            case Block.Rows rows:
                foreach (var row in rows.Items)
                {
                    Add(row.Head, numbers);
                    Add(row.Words, numbers);
                }
                break;
        }
    }

    private static void Add(IReadOnlyList<Inline> words, HashSet<int> numbers)
    {
        foreach (var inline in words)
            switch (inline)
            {
                case Inline.Citation citation: numbers.UnionWith(citation.Numbers); break;
                case Inline.Strong strong: Add(strong.Inside, numbers); break;
                case Inline.Emphasis emphasis: Add(emphasis.Inside, numbers); break;
                case Inline.Link link: Add(link.Inside, numbers); break;
                case Inline.Foreign foreign: Add(foreign.Inside, numbers); break;
            }
    }
}
