namespace Publication.Content;

/// <summary>A stretch of a body's plain text that stands unchanged in its HTML.</summary>
/// <param name="Plain">Offset in the plain text, in UTF-16 units.</param>
/// <param name="Html">Offset in the HTML, in bytes.</param>
/// <param name="Length">In UTF-16 units; the bytes are the UTF-8 of these characters.</param>
/// <param name="Section">Number of the section (by headings): a term is marked once in each.</param>
/// <param name="Markable">Whether terms may be marked here: not in links, headings, code, quotations, or where switched off.</param>
public readonly record struct TextRun(int Plain, int Html, int Length, int Section, bool Markable);
