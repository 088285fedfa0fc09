using System.Globalization;
using Publication.Rendering.Snippets;

namespace Publication.Rendering.Views;

/// <summary>Sizes in bytes, as people read them: as UTF-8, and in the two encodings in which mails travel.</summary>
public sealed record SizeView(string Utf8, string QuotedPrintable, string Base64)
{
    // ISO 80000-1, 7.3.1: groups of three with a thin space between them, which every language reads alike.
    private static readonly NumberFormatInfo Thousands = new() { NumberGroupSeparator = "\u202F" };

    internal static SizeView Of(TransferSize size) => new(Grouped(size.Utf8), Grouped(size.QuotedPrintable), Grouped(size.Base64));

    internal static string Grouped(int bytes) => bytes.ToString("N0", Thousands);
}
