using System.Text.RegularExpressions;

namespace Publication.Checking;

/// <summary>One file of an example: its path, what is odd about the file itself, its text.</summary>
/// <param name="Marker">As written after the path: <c>(crlf)</c>, <c>(removed)</c>, <c>-> target</c>; empty for most.</param>
public sealed partial record RuleExample(string Path, string Marker, string Text)
{
    /// <summary>The files of an example, each headed by a line <c>--- path</c>.</summary>
    public static IReadOnlyList<RuleExample> Parse(string example)
    {
        var heads = Head().Matches(example);
        var files = new List<RuleExample>(heads.Count);
        for (var i = 0; i < heads.Count; i++)
        {
            var start = Math.Min(example.Length, heads[i].Index + heads[i].Length + 1);
            var end = i + 1 < heads.Count ? heads[i + 1].Index : example.Length;
            files.Add(new RuleExample(heads[i].Groups["path"].Value, heads[i].Groups["marker"].Value, example[start..Math.Max(start, end)]));
        }
        return files;
    }

    [GeneratedRegex(@"^--- (?<path>[^\n]+?)(?: (?<marker>\([^()\n]+\)|-> [^\n]+))?$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Head();
}
