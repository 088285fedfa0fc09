using Publication.Linking;
using Xunit;

namespace Publication.Tests.Linking;

/// <summary>The place is marked with a bar; the expected sentence stands beside it.</summary>
public sealed class SentenceTests
{
    [Theory]
    [InlineData("One. Two |two. Three.", "Two two.")]
    [InlineData("|One. Two.", "One.")]
    [InlineData("One. Two. Thr|ee", "Three")]
    [InlineData("Document No. 11 |was issued. It runs.", "Document No. 11 was issued.")]
    [InlineData("He rose by 3.5 |percent. She left.", "He rose by 3.5 percent.")]
    [InlineData("“It works.” |He left.", "He left.")]
    [InlineData("她说。他|走了。完", "他走了。")]
    [InlineData("Is it so? |No! Yes.", "No!")]
    [InlineData("The U.S. |rule. Next.", "The U.S. rule.")]
    public void Is_found_around_a_place(string marked, string expected)
    {
        var offset = marked.IndexOf('|', StringComparison.Ordinal);
        var text = marked.Remove(offset, 1);
        var (start, end) = Sentence.Around(text, offset, 0, text.Length);
        Assert.Equal(expected, text[start..end]);
    }

    [Fact]
    public void Never_crosses_a_block()
    {
        const string plain = "A heading\nThe first sentence.";
        var (blockStart, blockEnd) = Sentence.BlockAt(plain, [0, 10], 15);
        var (start, end) = Sentence.Around(plain, 15, blockStart, blockEnd);
        Assert.Equal("The first sentence.", plain[start..end]);
    }
}
