namespace Publication.Content;

/// <summary>The beginning of a text, cut between words.</summary>
public static class Excerpt
{
    /// <summary>At most <paramref name="length"/> units (a Chinese character counts twice), with an ellipsis where cut.</summary>
    public static string Of(string text, int length)
    {
        var width = 0;
        var cut = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var wide = text[i] >= 0x2E80;
            width += wide ? 2 : 1;
            if (width > length) return text[..(cut > 0 ? cut : i)].TrimEnd(' ', ',', '，', '、', ';', '；', ':', '\n') + "…";
            if (wide || text[i] is ' ' or '\n') cut = wide ? i + 1 : i;
        }
        return text.ReplaceLineEndings(" ");
    }
}
