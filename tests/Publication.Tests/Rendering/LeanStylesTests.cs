using Publication.Rendering;
using Xunit;

namespace Publication.Tests.Rendering;

public class LeanStylesTests
{
    [Theory]
    [InlineData("a { color: red; }\n\nb > c,\nd { margin: 0 auto }\n", "a{color: red;}b > c,d{margin: 0 auto}")]
    [InlineData("/* why */ a { /* and */ b: 1 } /* end", "a{b: 1}")]
    [InlineData("a/* here */b { c: 1 }", "a b{c: 1}")]
    [InlineData("a { width: calc(100% - 2rem + 1px) }", "a{width: calc(100% - 2rem + 1px)}")]
    [InlineData("a b { c: d  e }", "a b{c: d e}")]
    [InlineData(".x :is(a, b) { c: 1 }", ".x :is(a,b){c: 1}")]
    [InlineData("a::after { content: \" ;  { /* not this */ \" }", "a::after{content: \" ;  { /* not this */ \"}")]
    [InlineData("a::after { content: '\\' ,  ' }", "a::after{content: '\\' ,  '}")]
    [InlineData("a { b: url(data:image/svg+xml;x,  y) ; c: url(\"d ,  e\") }", "a{b: url(data:image/svg+xml;x,  y);c: url(\"d ,  e\")}")]
    [InlineData("@media (min-width: 40rem) and (hover) { a { b: 1 } }", "@media (min-width: 40rem) and (hover){a{b: 1}}")]
    [InlineData("", "")]
    public void Only_what_browsers_do_not_need_goes(string css, string lean) => Assert.Equal(lean, LeanStyles.Of(css));
}
