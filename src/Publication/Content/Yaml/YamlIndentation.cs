using System.Buffers;

namespace Publication.Content.Yaml;

/// <summary>
/// Looks for tabs and wide blanks where YAML wants blanks: its parser reports them at the wrong place or as something else.
/// Asked only after a text could not be read.
/// </summary>
internal static class YamlIndentation
{
    private const char FullWidthBlank = '\u3000';

    private static readonly SearchValues<char> Wide = SearchValues.Create("\t\u00A0\u3000");
    private static readonly SearchValues<char> Indicators = SearchValues.Create("+-123456789");

    /// <summary>What a tab may have been meant to be, the layout of these files first.</summary>
    private static readonly int[] Widths = [2, 4, 8];

    /// <summary>One diagnostic for the whole text, with a fix; null where every line is indented with blanks.</summary>
    public static Diagnostic? Find(string text, Report report)
    {
        if (text.AsSpan().IndexOfAny(Wide) < 0) return null;
        var lines = Lines(text);
        if (lines.Count == 0) return null;
        var first = lines[0].Start + text.AsSpan(lines[0].Start, lines[0].Length).IndexOfAny(Wide);
        var what = text[first] switch
        {
            '\t' => "a tab",
            FullWidthBlank => "a full-width blank (U+3000)",
            _ => "a blank that does not break (U+00A0)",
        };
        return new Diagnostic(YamlRules.Tab, report.At(new TextSpan(first, 1)), $"{what} is used for indentation")
        {
            Label = lines.Count > 1 ? $"and in {lines.Count - 1} more {(lines.Count == 2 ? "line" : "lines")}" : null,
            Help = "indent with blanks, two for each level",
            Fixes = Mend(text, lines, report),
        };
    }

    /// <summary>The first width with which the text can be read; where none will do, something else is wrong besides.</summary>
    private static IReadOnlyList<Fix> Mend(string text, List<TextSpan> lines, Report report)
    {
        var width = Widths.FirstOrDefault(w => YamlReader.CanRead(Mended(text, lines, w), report), Widths[0]);
        return [.. lines.Select(line => report.Fix(line, Blanks(text.AsSpan(line.Start, line.Length), width)))];
    }

    private static string Mended(string text, List<TextSpan> lines, int width)
    {
        var mended = new System.Text.StringBuilder(text.Length + 64);
        var at = 0;
        foreach (var line in lines)
        {
            mended.Append(text, at, line.Start - at).Append(Blanks(text.AsSpan(line.Start, line.Length), width));
            at = line.End;
        }
        return mended.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>The indentation with a tab stop every few columns; hyphens of lists stay.</summary>
    private static string Blanks(ReadOnlySpan<char> indentation, int width)
    {
        var blanks = new System.Text.StringBuilder();
        foreach (var c in indentation)
        {
            if (c == '\t') blanks.Append(' ', width - (blanks.Length % width));
            else if (c == FullWidthBlank) blanks.Append("  ");
            else blanks.Append(c == '-' ? c : ' ');
        }
        return blanks.ToString();
    }

    /// <summary>The indentation of each line in which something else than blanks stands; inside a block of text it is text.</summary>
    private static List<TextSpan> Lines(string text)
    {
        var lines = new List<TextSpan>();
        var block = -1;
        for (var start = 0; start < text.Length;)
        {
            var end = YamlEdit.EndOfLine(text, start);
            var line = text.AsSpan(start, end - start);
            var blanks = line.Length - line.TrimStart(' ').Length;
            if (!line.Trim().IsEmpty && (block < 0 || blanks <= block))
            {
                var indentation = Indentation(line);
                if (line[..indentation].IndexOfAny(Wide) >= 0) lines.Add(new TextSpan(start, indentation));
                block = BeginsBlock(line) ? indentation : -1;
            }
            start = end + 1;
        }
        return lines;
    }

    private static int Indentation(ReadOnlySpan<char> line)
    {
        var at = 0;
        while (at < line.Length && (line[at] is ' ' or '\t' or '\u00A0' or FullWidthBlank || (line[at] == '-' && at + 1 < line.Length && line[at + 1] is ' ' or '\t'))) at++;
        return at;
    }

    /// <summary><c>body: |</c>, <c>- >-</c></summary>
    private static bool BeginsBlock(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd();
        var sign = line.LastIndexOfAny('|', '>');
        return sign > 1 && line[sign - 1] == ' ' && line[sign - 2] is ':' or '-' && line[(sign + 1)..].IndexOfAnyExcept(Indicators) < 0;
    }
}
