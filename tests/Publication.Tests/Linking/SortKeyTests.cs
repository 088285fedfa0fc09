using Publication.Linking;
using Xunit;

namespace Publication.Tests.Linking;

public sealed class SortKeyTests
{
    [Theory]
    [InlineData("xīnzhì shēngchǎnlì", "xinzhi shengchanli")]
    [InlineData("Lǚ Yǐngshèng", "lu yingsheng")]
    [InlineData("Écriture, déjà vu", "ecriture deja vu")]
    [InlineData("Straße", "strasse")]
    [InlineData("AI+", "ai")]
    [InlineData("e\u0301", "e")]
    [InlineData("人工智能+", "人工智能")]
    public void Folds_case_accents_and_punctuation(string text, string key) => Assert.Equal(key, SortKey.Of(text));
}
