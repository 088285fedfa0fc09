using System.Text;

namespace Publication.Content;

/// <summary>A stretch of a body's plain text that stands in its HTML with no markup in between.</summary>
/// <param name="Plain">Offset in the plain text, in UTF-16 units.</param>
/// <param name="Html">Offset in the HTML, in bytes.</param>
/// <param name="Length">In UTF-16 units; how many bytes they are, <see cref="BytesOf"/> says.</param>
/// <param name="Section">Number of the section (by headings): a term is marked once in each.</param>
/// <param name="Markable">Whether terms may be marked here: not in links, headings, code, quotations, or where switched off.</param>
public readonly record struct TextRun(int Plain, int Html, int Length, int Section, bool Markable)
{
    /// <summary>The bytes that words have in HTML, where three signs are escaped.</summary>
    public static int BytesOf(ReadOnlySpan<char> words) =>
        Encoding.UTF8.GetByteCount(words) + (words.Count('&') * ("&amp;".Length - 1)) + ((words.Count('<') + words.Count('>')) * ("&lt;".Length - 1));
}
