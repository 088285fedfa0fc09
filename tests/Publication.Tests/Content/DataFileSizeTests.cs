using Xunit;

namespace Publication.Tests.Content;

/// <summary>A data file has 1 MB; a publication may allow more.</summary>
public class DataFileSizeTests
{
    private const string Settings = "--- input/publication.yml\ntitle: Tide Watch\nbase_url: https://tides.example/\n";

    /// <summary>A thousand bytes a time.</summary>
    private static string Data(int kilobytes) => $"--- input/data/topics/large.yml ({kilobytes} times)\n#{new string('a', 998)}\n";

    [Theory]
    [InlineData(1000, "", "")]
    [InlineData(1100, "", "input/data/topics/large.yml:1:1: error PUB017: this file has 1074 kB")]
    [InlineData(1100, "data_file_mb: 2\n", "")]
    [InlineData(2200, "data_file_mb: 2\n", "input/data/topics/large.yml:1:1: error PUB017: this file has 2148 kB")]
    public void Larger_files_are_refused(int kilobytes, string setting, string expected) =>
        Assert.Equal(expected, string.Join('\n', Fixture.CheckLines(Data(kilobytes), Settings + setting)));
}
