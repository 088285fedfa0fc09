namespace Publication.Content;

/// <summary>
/// Cuts a data file at each <c>- </c> in column 0: one broken record hides no other, and an edit parses one record.
/// </summary>
internal static class RecordSlices
{
    public static IReadOnlyList<TextSpan> Of(SourceText source, List<Diagnostic> diagnostics)
    {
        var text = source.Text;
        var slices = new List<TextSpan>();
        var start = -1;
        var stray = false;
        for (var line = 1; line <= source.LineCount; line++)
        {
            var at = source.StartOfLine(line);
            if (at >= text.Length) break;
            if (BeginsRecord(text, at))
            {
                if (start >= 0) slices.Add(TextSpan.FromBounds(start, at));
                start = at;
            }
            else if (!stray && start < 0 && IsContent(source.Line(line))) // inside a record YAML itself complains
            {
                stray = true;
                diagnostics.Add(new Diagnostic(DocumentRules.NotAList, new Location(source, new TextSpan(at, source.Line(line).Length)), "this line belongs to no record")
                {
                    Help = "a data file is a list: begin each record with `- id: …` in the first column and indent its other fields by two blanks",
                });
            }
        }
        if (start >= 0) slices.Add(TextSpan.FromBounds(start, text.Length));
        return slices;
    }

    private static bool BeginsRecord(string text, int at) =>
        text[at] == '-' && (at + 1 == text.Length || text[at + 1] is ' ' or '\r' or '\n');

    private static bool IsContent(string line)
    {
        var content = line.AsSpan().Trim();
        return content.Length > 0 && content[0] != '#' && content is not "---";
    }
}
