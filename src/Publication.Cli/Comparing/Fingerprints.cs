using System.Text.RegularExpressions;

namespace Publication.Cli.Comparing;

/// <summary>The hashes in the names of assets (<c>site.0a1b2c3d4e.css</c>), which say nothing to a reviewer.</summary>
internal static partial class Fingerprints
{
    /// <summary>A path or a text without them.</summary>
    public static string Strip(string text) => Fingerprint().Replace(text, ".");

    [GeneratedRegex(@"\.[0-9a-f]{8,32}\.(?=[a-z0-9]{1,5}\b)")]
    private static partial Regex Fingerprint();
}
