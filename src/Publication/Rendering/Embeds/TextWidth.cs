namespace Publication.Rendering.Embeds;

/// <summary>
/// About how wide a text runs, and in how many lines it is set. The widths are those of Georgia and of Verdana's cousins: what
/// readers have is as wide or narrower.
/// </summary>
internal static class TextWidth
{
    private const double BoldShare = 1.1;

    /// <summary>At least one.</summary>
    public static int Lines(string text, EmbedSize size, double width)
    {
        var lines = 1;
        double at = 0, word = 0;
        foreach (var letter in text)
        {
            if (letter is ' ' or '\n' or '\t')
            {
                Place();
                if (at > 0) at += WidthOf(' ', size);
            }
            else if (IsWide(letter))
            {
                Place();
                word = WidthOf(letter, size);
                Place();
            }
            else word += WidthOf(letter, size);
        }
        Place();
        return lines;

        void Place()
        {
            if (word == 0) return;
            if (at > 0 && at + word > width)
            {
                lines++;
                at = 0;
            }
            for (; word > width; word -= width) lines++; // a word longer than a line is broken
            at += word;
            word = 0;
        }
    }

    public static double Of(string text, EmbedSize size)
    {
        double width = 0;
        foreach (var letter in text) width += WidthOf(letter, size);
        return width;
    }

    private static double WidthOf(char letter, EmbedSize size) => size.Font * (size.Sans ? Sans(letter) : Serif(letter)) * (size.Bold ? BoldShare : 1);

    private static double Serif(char letter) => letter switch
    {
        ' ' or '\n' => .26,
        'i' or 'j' or 'l' or '.' or ',' or ';' or ':' or '!' or '\'' or '’' or '‘' => .31,
        'f' or 't' or 'r' or '(' or ')' or '[' or ']' or '-' => .4,
        'c' or 's' or 'z' or 'J' or 'I' or '“' or '”' => .46,
        'm' or 'M' or 'W' or '—' => .95,
        'w' => .76,
        'h' or 'n' or 'u' or '–' => .6,
        >= 'A' and <= 'Z' => .72,
        >= '0' and <= '9' => .62,
        _ => IsWide(letter) ? 1 : .56,
    };

    private static double Sans(char letter) => letter switch
    {
        ' ' or '\n' => .32,
        'i' or 'j' or 'l' or 'I' or '.' or ',' or ';' or ':' or '!' or '\'' or '’' or '‘' => .32,
        'f' or 't' or 'r' or '(' or ')' or '[' or ']' or '-' or '·' => .4,
        'm' or 'M' or 'W' or '—' => .97,
        'w' => .82,
        >= 'A' and <= 'Z' => .7,
        _ => IsWide(letter) ? 1 : .62,
    };

    /// <summary>Signs as wide as they are tall, between which a line may end.</summary>
    private static bool IsWide(char letter) => letter >= 0x2E80;
}
