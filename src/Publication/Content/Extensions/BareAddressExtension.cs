using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Publication.Content.Extensions;

/// <summary>
/// Makes links of addresses that stand bare in a text (<c>https://…</c>, <c>www.…</c>, <c>mailto:…</c>), by the rules of
/// GitHub. Markdig's own extension looks for raw HTML in the whole paragraph before each of them; here HTML is text, so only
/// what is open around the address counts.
/// </summary>
internal sealed class BareAddressExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.Insert(0, new Parser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    private sealed class Parser : InlineParser
    {
        private static readonly string[] Beginnings = ["https://", "http://", "www.", "mailto:", "ftp://", "tel:"];

        public Parser() => OpeningCharacters = ['h', 'w', 'm', 'f', 't'];

        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            var before = slice.PeekCharExtra(-1);
            if (!before.IsWhiteSpaceOrZero() && before is not ('*' or '_' or '~' or '(')) return false;
            if (BeginningOf(slice.AsSpan()) is not { } beginning || IsInBrackets(processor.Inline)) return false;

            var start = slice.Start;
            var rest = slice;
            if (!LinkHelper.TryParseUrl(ref rest, out var address, out _, isAutoLink: true)) return false;
            address = WithoutOpenMarks(address, processor.Inline);
            if (!IsWhole(address, beginning)) return false;
            slice.Start = start + address.Length;
            processor.Inline = LinkTo(address, beginning, processor, slice.Text, start);
            return true;
        }

        private static string? BeginningOf(ReadOnlySpan<char> text)
        {
            foreach (var beginning in Beginnings)
                if (text.StartsWith(beginning)) return beginning;
            return null;
        }

        /// <summary>Between brackets stand the words of a link, which may hold no other.</summary>
        private static bool IsInBrackets(Inline? inline)
        {
            for (; inline is not null; inline = inline.Parent)
                if (inline is LinkDelimiterInline { IsActive: true }) return true;
            return false;
        }

        /// <summary>The asterisk that ends emphasis around an address is no part of it.</summary>
        private static string WithoutOpenMarks(string address, Inline? inline)
        {
            if (address[^1] is not ('*' or '_' or '~')) return address;
            var open = "";
            for (; inline is not null; inline = inline.Parent)
                if (inline is EmphasisDelimiterInline mark && !open.Contains(mark.DelimiterChar)) open += mark.DelimiterChar;
            return address.TrimEnd(open.ToCharArray());
        }

        private static bool IsWhole(string address, string beginning) => beginning switch
        {
            "tel:" => address.Length > beginning.Length,
            "mailto:" => address.IndexOf('@') is > 7 and var at && LinkHelper.IsValidDomain(address, at + 1),
            _ => address.Length > beginning.Length && LinkHelper.IsValidDomain(address, beginning.Length),
        };

        private static LinkInline LinkTo(string address, string beginning, InlineProcessor processor, string text, int start)
        {
            var at = processor.GetSourcePosition(start, out var line, out var column);
            var span = new SourceSpan(at, at + address.Length - 1);
            var shown = beginning is "mailto:" or "tel:" ? beginning.Length : 0;
            var link = new LinkInline
            {
                Url = beginning == "www." ? "https://" + address : address,
                IsAutoLink = true,
                IsClosed = true,
                Span = span,
                UrlSpan = span,
                Line = line,
                Column = column,
            };
            link.AppendChild(new LiteralInline
            {
                Content = new StringSlice(text, start + shown, start + address.Length - 1),
                IsClosed = true,
                Span = span,
                Line = line,
                Column = column,
            });
            return link;
        }
    }
}
