using System.Buffers;
using System.Text;
using Markdig;
using Markdig.Syntax;

namespace Publication.Content;

/// <summary>
/// Compiles texts: Markdown with links to entries, citations and embedded cards, one paragraph of it, or none at all.
/// Raw HTML is text. Bad text never throws: it becomes a diagnostic, and as much of a body as can be had.
/// </summary>
public static class MarkdownCompiler
{
    /// <summary>In bytes of UTF-8.</summary>
    private const int MaxLength = 256 * 1024;

    /// <summary>Where none of these stands in a paragraph, it is words and nothing else.</summary>
    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_[]<&{}~!\r\n");

    /// <summary>A text of blocks: the body of a brief, a page or an entry.</summary>
    /// <param name="text">Markdown.</param>
    /// <param name="map">From an offset in the text to one in the entry's part of the file.</param>
    /// <param name="field">The name of the field, for references.</param>
    /// <param name="report">Takes the references and the diagnostics.</param>
    /// <param name="checkFigures">Whether to look for paragraphs with a figure and no citation.</param>
    public static Body Compile(string text, Func<int, int> map, string field, Report report, bool checkFigures) =>
        Compile(text, MarkdownPipelines.Blocks, new MarkdownContext(map, field, report, checkFigures, Inline: false));

    /// <summary>One paragraph of inline Markdown, without a paragraph element around it.</summary>
    public static Body CompileInline(string text, Func<int, int> map, string field, Report report)
    {
        var isWords = text.Length <= MaxLength / 3 && text.AsSpan().IndexOfAny(Special) < 0
            && ForbiddenCharacters.Find(text) < 0 && !MayHoldAddress(text);
        if (!isWords)
            return Compile(text, MarkdownPipelines.Paragraph, new MarkdownContext(map, field, report, CheckFigures: false, Inline: true));

        var words = text.AsSpan().Trim();
        if (words.IsEmpty) return Body.Empty;
        var builder = BodyBuilder.Rent(text.Length);
        builder.Source = map(0);
        TextWriting.Write(builder, words, new LanguageRuns(report.Options.Language, report.Options.OriginLanguage));
        return builder.Finish();
    }

    /// <summary>Literal text without any Markdown: a quotation. Line feeds break lines; no term is marked in it.</summary>
    /// <param name="text">The words.</param>
    /// <param name="language">Of the text: what is written in another script says so.</param>
    public static Body Literal(string text, string language)
    {
        var words = ForbiddenCharacters.Replace(text).AsSpan().Trim();
        if (words.IsEmpty) return Body.Empty;
        var builder = BodyBuilder.Rent(text.Length);
        builder.Markable = false;
        var first = true;
        foreach (var line in words.EnumerateLines())
        {
            if (!first) builder.Break("\n");
            first = false;
            TextWriting.Write(builder, line, new LanguageRuns(language, "zh"));
        }
        return builder.Finish();
    }

    private static Body Compile(string text, MarkdownPipeline pipeline, MarkdownContext context)
    {
        var report = context.Report;
        var firstReference = report.References.Count;
        try
        {
            CheckLength(text);
            text = ForbiddenCharacters.Check(text, context.Map, report);
            TextLimits.Check(text);
            var body = MarkdownWriter.Write(Parse(text, pipeline), text, context);
            for (var i = firstReference; i < report.References.Count; i++) report.References[i].Context = body;
            return body;
        }
        catch (TextRefusedException refused)
        {
            report.Add(refused.Rule, context.Place(refused.Span.Start, refused.Span.End), refused.Message, help: refused.Help);
            report.References.RemoveRange(firstReference, report.References.Count - firstReference);
            return Body.Empty;
        }
    }

    private static MarkdownDocument Parse(string text, MarkdownPipeline pipeline)
    {
        try
        {
            return Markdown.Parse(text, pipeline);
        }
        catch (ArgumentException e) when (e.Message.Contains("nested", StringComparison.Ordinal))
        {
            throw Nesting.Refuse(Nesting.DeepestLine(text));
        }
    }

    private static void CheckLength(string text)
    {
        if (text.Length <= MaxLength / 3) return;
        var bytes = Encoding.UTF8.GetByteCount(text);
        if (bytes <= MaxLength) return;
        throw new TextRefusedException(
            TextRules.TooLarge, default, $"this text has {bytes / 1024} kB, more than the {MaxLength / 1024} kB that one text may have",
            "divide it into several texts");
    }

    private static bool MayHoldAddress(string text) =>
        text.Contains("://", StringComparison.Ordinal) || text.Contains("mailto:", StringComparison.Ordinal)
        || text.Contains("www.", StringComparison.Ordinal);
}
