using System.Text;
using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Publication.Content.Extensions;

namespace Publication.Content;

/// <summary>What stands in a paragraph, a heading or a cell.</summary>
internal sealed partial class MarkdownWriter
{
    private void WriteInlines(LeafBlock block)
    {
        if (block.Inline is null) return;
        Source(block.Inline.FirstChild?.Span ?? block.Span);
        WriteInlines(block.Inline);
    }

    private void WriteInlines(ContainerInline container)
    {
        if (++depth > Nesting.MaxDepth) throw Nesting.Refuse(TextSpan.FromBounds(container.Span.Start, container.Span.Start + 1));
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling) WriteInline(inline);
        depth--;
    }

    private void WriteInline(Inline inline)
    {
        CountMistakes(inline.Span);
        switch (inline)
        {
            case LiteralInline literal:
                Text(literal.PreviousSibling is TaskList ? literal.Content.AsSpan().TrimStart() : literal.Content.AsSpan());
                break;
            case LineBreakInline lineBreak:
                WriteLineBreak(lineBreak);
                break;
            case EmphasisInline emphasis:
                WriteEmphasis(emphasis);
                break;
            case CodeInline code:
                WriteCode(code);
                break;
            case LinkInline { IsImage: true } image:
                WriteImage(image);
                break;
            case LinkInline link:
                WriteLink(link);
                break;
            case AutolinkInline link:
                WriteAutolink(link);
                break;
            case HtmlEntityInline entity:
                WriteEntity(entity);
                break;
            case AbbreviationInline abbreviation:
                WriteAbbreviation(abbreviation);
                break;
            case TaskList task:
                builder.Markup(task.Checked ? "<input type=\"checkbox\" disabled checked> "u8 : "<input type=\"checkbox\" disabled> "u8);
                break;
            case FootnoteLink note:
                WriteNoteReference(note);
                break;
            case WikiLinkExtension.Link link:
                WriteWikiLink(link);
                break;
            case CitationExtension.Group citation:
                WriteCitation(citation);
                break;
            case UndefinedFootnoteExtension.Mark mark:
                report.Add(
                    TextRules.UndefinedFootnote, Place(mark.Span), $"there is no footnote `{mark.Written}` in this text",
                    "no such footnote", $"write the note in a line of its own: `{mark.Written}: …`");
                Text(mark.Written.AsSpan());
                break;
            case HtmlInline html:
                Text(html.Tag);
                break;
            case DelimiterInline delimiter:
                Text(delimiter.ToLiteral());
                WriteInlines(delimiter);
                break;
            case ContainerInline container:
                WriteInlines(container);
                break;
        }
    }

    private void Text(ReadOnlySpan<char> words) =>
        TextWriting.Write(builder, words, new LanguageRuns(language, report.Options.OriginLanguage));

    private void WriteLineBreak(LineBreakInline lineBreak)
    {
        if (lineBreak.IsHard) builder.Break(" ");
        else if (!IsHan(builder.LastCharacter) || !StartsWithHan(lineBreak.NextSibling)) builder.Text(" ");
    }

    /// <summary>Chinese is written without spaces: a line that ends in it goes on with the next.</summary>
    private static bool StartsWithHan(Inline? inline) =>
        inline is LiteralInline literal && !literal.Content.IsEmpty && IsHan(literal.Content.CurrentChar);

    private static bool IsHan(char c) => c is >= '\u3000' and <= '\u9FFF' or >= '\uFF01' and <= '\uFF60';

    private void WriteEmphasis(EmphasisInline emphasis)
    {
        var scope = Enter(emphasis);
        var strike = emphasis.DelimiterChar == '~';
        var strong = emphasis.DelimiterCount == 2;
        builder.Markup(strike ? "<del"u8 : strong ? "<strong"u8 : "<em"u8);
        Attributes(emphasis);
        builder.Markup(">"u8);
        WriteInlines(emphasis);
        builder.Markup(strike ? "</del>"u8 : strong ? "</strong>"u8 : "</em>"u8);
        Leave(scope);
    }

    private void WriteCode(CodeInline code)
    {
        var scope = Enter(code);
        unmarked++;
        SetMarkable();
        builder.Markup("<code"u8);
        Attributes(code);
        builder.Markup(">"u8);
        builder.Text(inTable ? code.Content.Replace("\\|", "|", StringComparison.Ordinal) : code.Content);
        builder.Markup("</code>"u8);
        unmarked--;
        Leave(scope);
    }

    private void WriteEntity(HtmlEntityInline entity)
    {
        var characters = entity.Transcoded.ToString();
        var at = ForbiddenCharacters.Find(characters);
        if (at < 0)
        {
            Text(characters);
            return;
        }
        report.Add(
            TextRules.ForbiddenCharacter, Place(entity.Span),
            $"the character {ForbiddenCharacters.Name(characters, at)} does not belong in a text", "an invisible character", "delete it");
    }

    /// <summary>Words in which the parser has decoded the entities: one may stand for a character that no text may hold.</summary>
    private string Decoded(string words, SourceSpan place)
    {
        for (var at = ForbiddenCharacters.Find(words); at >= 0; at = ForbiddenCharacters.Find(words, at + 1))
        {
            if (words[at] == '\uFFFD') continue; // stands for one that has been reported
            report.Add(
                TextRules.ForbiddenCharacter, PlaceOfLine(place),
                $"the character {ForbiddenCharacters.Name(words, at)} does not belong in a text", "an invisible character", "delete it");
            return ForbiddenCharacters.Replace(words);
        }
        return words;
    }

    private void WriteAbbreviation(AbbreviationInline abbreviation)
    {
        unmarked++;
        SetMarkable();
        builder.Markup("<abbr title=\""u8);
        builder.Attribute(Decoded(abbreviation.Abbreviation.Text.ToString(), abbreviation.Span));
        builder.Markup("\">"u8);
        Text(abbreviation.Abbreviation.Label);
        builder.Markup("</abbr>"u8);
        unmarked--;
        SetMarkable();
    }

    /// <summary>The words of a heading before it is written, for its anchor.</summary>
    private static string Words(ContainerInline inlines)
    {
        var words = new StringBuilder();
        Collect(inlines, words, 0);
        return words.ToString();

        static void Collect(ContainerInline inlines, StringBuilder words, int depth)
        {
            if (depth > Nesting.MaxDepth) return;
            foreach (var inline in inlines)
            {
                if (inline is ContainerInline container) Collect(container, words, depth + 1);
                else if (inline is AbbreviationInline abbreviation) words.Append(abbreviation.Abbreviation.Label);
                else if (inline is LiteralInline literal) words.Append(literal.Content.AsSpan());
                else if (inline is CodeInline code) words.Append(code.Content);
                else if (inline is HtmlEntityInline entity) words.Append(entity.Transcoded.AsSpan());
                else if (inline is WikiLinkExtension.Link link) words.Append(link.Label ?? TargetSyntax.Words(link.Target));
                else if (inline is LineBreakInline) words.Append(' ');
            }
        }
    }
}
