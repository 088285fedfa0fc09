using Publication.Output;
using Xunit;

namespace Publication.Tests.Output;

public sealed class OutputPathTests : IDisposable
{
    private readonly OutputSandbox sandbox = new();

    public void Dispose() => sandbox.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("/a")]
    [InlineData("a/")]
    [InlineData("a//b")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("../a")]
    [InlineData("a/../b")]
    [InlineData("a/./b")]
    [InlineData("a\\b")]
    [InlineData("c:/a")]
    [InlineData("a\0b")]
    [InlineData("a\nb")]
    [InlineData("what?")]
    [InlineData("a.")]
    [InlineData("a ")]
    [InlineData(" a")]
    [InlineData("con")]
    [InlineData("a/NUL.html")]
    [InlineData("Com1/index.html")]
    [InlineData("lpt¹")]
    [InlineData("e\u0301")]
    [InlineData("\u212B")]
    [InlineData(".publication-manifest")]
    [InlineData(".Publication-Manifest")]
    public void Bad_paths_are_refused_by_name(string path)
    {
        using var publisher = sandbox.Open();

        var fault = Assert.Throws<OutputException>(() => publisher.Add(OutputSandbox.Text(path, "x")));
        Assert.EndsWith(".", fault.Message, StringComparison.Ordinal);
        Assert.All(fault.Message, letter => Assert.False(char.IsControl(letter)));
    }

    [Fact]
    public void Half_a_character_is_refused()
    {
        using var publisher = sandbox.Open();

        Assert.Throws<OutputException>(() => publisher.Add(OutputSandbox.Text("a\uD800b", "x")));
    }

    [Theory]
    [InlineData("a/.well-known/_headers")]
    [InlineData("人工智能/索引.html")]
    [InlineData("console/com/nulls.html")]
    [InlineData("a b/c+d,e=f~(1)'&%20#.html")]
    [InlineData("😀.png")]
    [InlineData("é.png")]
    public void Ordinary_paths_are_published(string path)
    {
        sandbox.Publish((path, "x"));

        Assert.Equal("x", sandbox.Read(path));
    }

    [Fact]
    public void A_part_of_a_path_has_at_most_255_bytes_of_utf8()
    {
        var chinese = new string('智', 85);
        sandbox.Publish((chinese, "x"));
        Assert.Equal("x", sandbox.Read(chinese));

        var fault = Assert.Throws<OutputException>(() => sandbox.Publish((chinese + "a", "x")));
        Assert.Contains("255 bytes", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a/Index.html", "a/index.html")]
    [InlineData("A/x.html", "a/y.html")]
    [InlineData("Ä.html", "ä.html")]
    [InlineData("a", "a/index.html")]
    [InlineData("a/b", "A")]
    public void Two_paths_that_are_one_file_somewhere_are_refused_with_both_names(string one, string other)
    {
        foreach (var (first, second) in new[] { (one, other), (other, one) })
        {
            using var publisher = sandbox.Open();
            publisher.Add(OutputSandbox.Text(first, "x"));
            var fault = Assert.Throws<OutputException>(() => publisher.Add(OutputSandbox.Text(second, "x")));
            Assert.Contains($"“{one}”", fault.Message, StringComparison.Ordinal);
            Assert.Contains($"“{other}”", fault.Message, StringComparison.Ordinal);
        }
    }
}
