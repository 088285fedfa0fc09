using Publication.Linking;
using Xunit;

namespace Publication.Tests.Linking;

public sealed class SearchTokensTests
{
    [Theory]
    [InlineData("The plan's 3rd year", "the plan s 3rd year")]
    [InlineData("3,000 units, 2.5 percent, 1,23 and 10,0000", "3000 units 2.5 percent 1 23 and 10 0000")]
    [InlineData("Lǚ Yǐngshèng, Nguyễn, Straße, Ærø", "lu yingsheng nguyen strasse aero")]
    [InlineData("e\u0301cole ＡＩ", "ecole ai")]
    [InlineData("AI+ and C# and C++", "ai(+) and c(#) and c(++)")]
    [InlineData("R&D at AT&T, Q＆A & more, a&&b, &c, D&人", "r&d at at&t q&a more a b c d [人]")]
    [InlineData("人工智能＋行动", "[人工智能+行动]")]
    [InlineData("“人工智能+”行动2025年", "[人工智能+] [行动] 2025 [年]")]
    [InlineData("a\U00020000b \U0001F600", "a [\U00020000] b")]
    [InlineData("Москва й", "москва й")]
    [InlineData("", "")]
    public void Cuts_words_figures_runs_and_signs(string text, string expected)
    {
        var found = new List<string>();
        for (var tokens = new SearchTokens(text); tokens.Next();)
            found.Add(tokens.IsRun ? $"[{tokens.Token}]" : $"{tokens.Token}{(tokens.Signs.Length > 0 ? $"({tokens.Signs})" : "")}");
        Assert.Equal(expected, string.Join(' ', found));
    }
}
