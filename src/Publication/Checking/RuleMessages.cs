using System.Text;

namespace Publication.Checking;

/// <summary>
/// What <c>check</c> says of the bad example of each rule, word for word. Kept in a file beside this one, since saying it
/// anew would take a reading of sixty sites; <c>RuleMessagesTests</c> compares and rewrites it.
/// </summary>
public static class RuleMessages
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> All = new(Read);

    /// <summary>The lines that are printed, with the place, the carets and the help.</summary>
    public static string Of(Rule rule) => All.Value.GetValueOrDefault(rule.Code, "");

    private static Dictionary<string, string> Read()
    {
        using var stream = typeof(RuleMessages).Assembly.GetManifestResourceStream("Publication.Checking.RuleMessages.txt")!;
        using var text = new MemoryStream();
        stream.CopyTo(text);
        return Encoding.UTF8.GetString(text.ToArray()).ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
            .Select(part => part.Split('\n', 2)).ToDictionary(part => part[0], part => part[1].TrimEnd('\n'), StringComparer.Ordinal);
    }
}
