namespace Publication.Rendering.Snippets;

/// <summary>
/// Tables. Paste destroys them, and a wide one does not fit a phone, where a mail cannot scroll: so each row becomes an item
/// in which every cell has its header before it, in all forms alike.
/// </summary>
internal sealed partial class BodyReader
{
    private Block.List ReadTable()
    {
        var headers = new List<IReadOnlyList<Inline>>();
        var items = new List<IReadOnlyList<Block>>();
        while (ToChild())
        {
            var isHead = markup.Name == "thead";
            markup.SkipTag();
            while (ToChild())
            {
                markup.SkipTag();
                var cells = ReadCells();
                if (isHead) headers = cells;
                else items.Add([new Block.Paragraph(ParagraphRole.Text, Labelled(headers, cells))]);
                markup.SkipTag();
            }
            markup.SkipTag();
        }
        return new Block.List(0, items);
    }

    private List<IReadOnlyList<Inline>> ReadCells()
    {
        var cells = new List<IReadOnlyList<Inline>>();
        while (ToChild())
        {
            markup.SkipTag();
            cells.Add(Trimmed(ReadInlines()));
            markup.SkipTag();
        }
        return cells;
    }

    private static List<Inline> Labelled(List<IReadOnlyList<Inline>> headers, List<IReadOnlyList<Inline>> cells)
    {
        var words = new List<Inline>();
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i].Count == 0) continue;
            if (words.Count > 0) words.Add(new Inline.Break());
            if (i < headers.Count && headers[i].Count > 0) words.AddRange([new Inline.Strong([.. headers[i], new Inline.Text(":")]), new Inline.Text(" ")]);
            words.AddRange(cells[i]);
        }
        return words;
    }
}
