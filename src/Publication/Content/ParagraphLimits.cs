namespace Publication.Content;

/// <summary>
/// Counts what costs the parser more the more of it there is: lines that may define an address (<c>[name]: https://…</c>) and
/// follow each other, since it begins anew with all that are left, and lines that make a heading of the line above.
/// </summary>
internal struct ParagraphLimits
{
    private const int MaxDefinitions = 2000;

    private const int MaxUnderlines = 1000;

    private int definitions;

    private int underlines;

    private bool afterText;

    public void Check(ReadOnlySpan<char> line, TextSpan span)
    {
        line = line.TrimStart(" \t>").TrimEnd();
        definitions = !line.IsEmpty && line[0] == '[' ? definitions + 1 : 0;
        if (definitions > MaxDefinitions)
            throw new TextRefusedException(TextRules.TooLarge, span, $"more than {MaxDefinitions} lines that begin with a bracket follow each other", "put an empty line among them");
        if (afterText && !line.IsEmpty && line[0] is '=' or '-' && line.IndexOfAnyExcept(line[0]) < 0) underlines++;
        if (underlines > MaxUnderlines)
            throw new TextRefusedException(TextRules.TooLarge, span, $"more than {MaxUnderlines} lines of this text are underlined", "divide it into several texts; a heading may also begin with `##`");
        afterText = !line.IsEmpty;
    }
}
