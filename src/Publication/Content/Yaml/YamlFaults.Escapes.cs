using System.Text.RegularExpressions;

namespace Publication.Content.Yaml;

internal sealed partial class YamlFaults
{
    /// <summary><c>title: "\uDE00\uD83D"</c>: halves of a character in the wrong order, or one without the other.</summary>
    private Diagnostic? HalfCharacter(Exception fault)
    {
        if (fault is not ArgumentOutOfRangeException && !said.Contains("surrogate", StringComparison.OrdinalIgnoreCase)) return null;
        var half = Half().Match(text);
        return half.Success ? Say(YamlRules.Unreadable, new TextSpan(half.Index, half.Length), $"`{half.Value}` is half a character", "write the character itself") : null;
    }

    [GeneratedRegex(@"\\u[dD][c-fC-F][0-9a-fA-F]{2}(?<!\\u[dD][89abAB][0-9a-fA-F]{2}.{6})|\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F][0-9a-fA-F]{2})")]
    private static partial Regex Half();
}
