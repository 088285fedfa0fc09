using Publication.Content.Fields;

namespace Publication.Content;

/// <summary>Finds where the words of an entry are written: each block of its texts, each value that is words.</summary>
public static class TextPlaces
{
    /// <summary>In the order of the file.</summary>
    public static IReadOnlyList<TextPlace> Of(Entry entry)
    {
        var places = new List<TextPlace>();
        AddFields(places, entry);
        if (entry.Kind.Source == KindSource.Markdown) AddBlocks(places, entry.Body); // it stands below the fields
        return [.. places.OrderBy(p => p.Offset)];
    }

    private static void AddFields(List<TextPlace> places, Record record)
    {
        foreach (var field in record.Table.Fields)
        {
            switch (record.ValueOf(field))
            {
                case Body body:
                    AddBlocks(places, body);
                    break;
                case string words:
                    places.Add(new TextPlace(words, record.SpanOf(field.Name).Start));
                    break;
                case string[] list:
                    foreach (var words in list) places.Add(new TextPlace(words, record.SpanOf(field.Name).Start));
                    break;
                case Record group:
                    AddFields(places, group);
                    break;
                case Record[] groups:
                    foreach (var group in groups) AddFields(places, group);
                    break;
            }
        }
    }

    private static void AddBlocks(List<TextPlace> places, Body body)
    {
        for (var i = 0; i < body.BlockSources.Length; i++)
        {
            if (body.BlockSources[i] < 0) continue;
            var end = i + 1 < body.BlockStarts.Length ? body.BlockStarts[i + 1] : body.Plain.Length;
            places.Add(new TextPlace(body.Plain[body.BlockStarts[i]..end].Trim(), body.BlockSources[i]));
        }
    }
}
