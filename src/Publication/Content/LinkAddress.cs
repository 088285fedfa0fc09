using System.Net;

namespace Publication.Content;

/// <summary>
/// Judges the address of a link the way the most lenient browser would read it: without white space and control characters,
/// with percent signs and entities decoded, again and again until nothing changes.
/// </summary>
internal static class LinkAddress
{
    private const int Rounds = 4;

    public static LinkKind Judge(string address)
    {
        if (ForbiddenCharacters.Find(address) >= 0) return LinkKind.Refused;
        var kind = JudgeOnce(Strip(address));
        var decoded = address;
        for (var round = 0; round < Rounds && decoded.AsSpan().IndexOfAny('%', '&') >= 0; round++)
        {
            var next = WebUtility.HtmlDecode(Uri.UnescapeDataString(decoded));
            if (next == decoded) return kind;
            decoded = next;
            if (JudgeOnce(Strip(decoded)) != kind) return LinkKind.Refused;
        }
        return kind;
    }

    private static LinkKind JudgeOnce(string address)
    {
        if (address.Length == 0) return LinkKind.Refused;
        if (address.Length > 1 && address[0] is '/' or '\\' && address[1] is '/' or '\\') return LinkKind.Refused;
        var colon = address.IndexOf(':', StringComparison.Ordinal);
        var end = address.AsSpan().IndexOfAny("/?#\\");
        if (colon < 0 || (end >= 0 && end < colon)) return LinkKind.Site;
        return address[..colon].ToUpperInvariant() switch
        {
            "HTTP" or "HTTPS" when HasHost(address.AsSpan(colon + 1)) => LinkKind.External,
            "MAILTO" when address.Contains('@', StringComparison.Ordinal) => LinkKind.Mail,
            _ => LinkKind.Refused,
        };
    }

    private static bool HasHost(ReadOnlySpan<char> afterColon) =>
        afterColon.StartsWith("//") && afterColon.Length > 2
        && (char.IsLetterOrDigit(afterColon[2]) || afterColon[2] == '[' || char.IsSurrogate(afterColon[2]));

    private static string Strip(string address)
    {
        foreach (var c in address)
            if (IsNothing(c)) return string.Concat(address.Where(c => !IsNothing(c)));
        return address;
    }

    private static bool IsNothing(char c) =>
        char.IsWhiteSpace(c) || char.IsControl(c) || c is '\u00AD' or (>= '\u200B' and <= '\u200F') or '\uFEFF';
}
