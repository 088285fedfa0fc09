using System.Text;
using AngleSharp.Html.Parser;
using Xunit;

namespace Publication.Tests.Rendering;

/// <summary>A paragraph, and which words of it are marked as forms of glossary terms.</summary>
public sealed class TermMarksTests
{
    private static readonly string[] Terms = ["AT&T", "R&D", "C++", "C#", ".NET", "AI+", "+AI", "A<B", "peer-to-peer", "large model", "don't-care"];

    [Theory]
    [InlineData("AT&T spends on R&D.", "AT&T", "R&D")]
    [InlineData("AT&amp;T spends on R&amp;D.", "AT&T", "R&D")]
    [InlineData("A word & another, and then AT&T", "AT&T")]
    [InlineData("Q&A, B&B, AT&T’s R&D’s", "AT&T", "R&D")]
    [InlineData("Written in C++, C# and .NET.", "C++", "C#", ".NET")]
    [InlineData("C++ and a++ and b++", "C++")]
    [InlineData("AI+ is not +AI; AI+X", "AI+", "+AI")]
    [InlineData("人工智能＋ and AI＋ are wide", "人工智能＋", "AI＋")]
    [InlineData("人工智能+", "人工智能+")]
    [InlineData("关于“人工智能+”行动", "人工智能+")]
    [InlineData("if A<B or x > y, large models", "A<B", "large models")]
    [InlineData("peer-to-peer and don’t-care, &c.", "peer-to-peer", "don’t-care")]
    [InlineData("DAT&T, AT&TX, AR&D, XC++")]
    [InlineData("`AT&T` and [R&D](/about/)")]
    public void Terms_with_signs_are_marked(string text, params string[] marked)
    {
        var records = string.Concat(Terms.Select((t, i) => $"- id: term-{i}\n  term: \"{t}\"\n  definition: A thing.\n"));
        var chinese = "- id: ai-plus\n  term: AI in everything\n  definition: A thing.\n  original:\n    text: 人工智能+\n    romanisation: réngōng zhìnéng jiā\n";
        var files = $"--- input/data/terms/signs.yml\n{records}{chinese}--- input/pages/marked.md\n---\ntitle: Marked\nsummary: Words.\n---\n\n{text}\n";
        var folder = Fixture.Folder([Fixtures.SmallSite.Files, files]);
        try
        {
            var edition = Edition.Read(Fixture.Options(folder) with { ThemeFolder = Path.Combine(Repository.Root, "themes", "ledger") });
            var html = Encoding.UTF8.GetString(edition.Render("marked/index.html")!.Bytes.Span);
            Assert.Equal(marked, new HtmlParser().ParseDocument(html).QuerySelectorAll("a.term").Select(a => a.TextContent));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
