using Publication.Output;
using Xunit;

namespace Publication.Tests.Output;

public sealed class RefusedFoldersTests : IDisposable
{
    private readonly OutputSandbox sandbox = new();

    public void Dispose() => sandbox.Dispose();

    [Fact]
    public void A_folder_with_files_of_others_is_refused_and_nothing_is_written_beside_it()
    {
        sandbox.Write("output/thesis.txt", "years of work");

        AssertRefused(sandbox.Output, [], "contains files that this program did not write");
        Assert.Equal(["output/", "output/thesis.txt: years of work"], OutputSandbox.Tree(sandbox.Root));
    }

    [Theory]
    [InlineData("input", "input", "the build reads this folder")]
    [InlineData("input/", "input", "the build reads this folder")]
    [InlineData("other/../input", "input", "the build reads this folder")]
    [InlineData("site", "site/input", "which the build reads")]
    [InlineData("input/output", "input", "which the build reads")]
    [InlineData("input/deep/er/output", "input", "which the build reads")]
    public void The_input_is_never_replaced(string output, string input, string expected)
    {
        Directory.CreateDirectory(Path.Combine(sandbox.Root, input));

        AssertRefused(Path.Combine(sandbox.Root, output), [Path.Combine(sandbox.Root, input)], expected);
    }

    [Fact]
    public void A_folder_whose_name_begins_like_the_input_is_another_folder()
    {
        using var publisher = Publisher.Open(
            Path.Combine(sandbox.Root, "input-site"), [Path.Combine(sandbox.Root, "input"), Path.Combine(sandbox.Root, "in")]);
    }

    [Fact]
    public void The_input_reached_through_a_link_is_still_the_input()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need special rights on Windows");
        Directory.CreateDirectory(Path.Combine(sandbox.Root, "real/input"));
        Directory.CreateSymbolicLink(Path.Combine(sandbox.Root, "alias"), "real");

        AssertRefused(Path.Combine(sandbox.Root, "alias/input"), [Path.Combine(sandbox.Root, "real/input")], "the build reads");
        AssertRefused(Path.Combine(sandbox.Root, "real/input/x"), [Path.Combine(sandbox.Root, "alias/input")], "the build reads");
    }

    [Fact]
    public void A_link_a_file_and_a_repository_are_refused()
    {
        sandbox.Write("file", "");
        AssertRefused(Path.Combine(sandbox.Root, "file"), [], "it is a file");
        Directory.CreateDirectory(Path.Combine(sandbox.Root, "repository/.git"));
        AssertRefused(Path.Combine(sandbox.Root, "repository"), [], "it is a git repository");
        AssertRefused(Path.Combine(sandbox.Root, ".publication"), [], "the name of the cache folder");
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need special rights on Windows");
        Directory.CreateSymbolicLink(Path.Combine(sandbox.Root, "link"), sandbox.Root);
        AssertRefused(Path.Combine(sandbox.Root, "link"), [], "it is a link");
        File.CreateSymbolicLink(Path.Combine(sandbox.Root, "dangling"), "nowhere");
        AssertRefused(Path.Combine(sandbox.Root, "dangling"), [], "it is a link");
    }

    [Fact]
    public void The_root_and_the_home_folder_are_refused()
    {
        AssertRefused(Path.GetPathRoot(sandbox.Root)!, [], "the root of the file system");
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        Assert.SkipWhen(home.Length == 0 || Path.GetDirectoryName(home) is null, "this user has no home folder");
        AssertRefused(home, [], "home folder");
        if (Path.GetDirectoryName(Path.GetDirectoryName(home)) is not null)
            AssertRefused(Path.GetDirectoryName(home)!, [], "home folder");
    }

    [Fact]
    public void A_cache_that_is_not_a_folder_is_refused()
    {
        sandbox.Write(".publication", "");

        AssertRefused(sandbox.Output, [], "must be a folder");
    }

    [Fact]
    public void A_damaged_manifest_is_told_and_nothing_is_touched()
    {
        sandbox.Publish(("a.html", "a"), ("b.html", "b"));
        var manifest = Path.Combine(sandbox.Output, ".publication-manifest");
        var text = File.ReadAllText(manifest);
        foreach (var damaged in new[] { "", text[..^20], text[..(text.LastIndexOf('\n', text.Length - 2) + 1)], "# 1\nabc\n" })
        {
            File.WriteAllText(manifest, damaged);
            AssertRefused(sandbox.Output, [], "is damaged");
        }
        Assert.Equal(["a.html: a", "b.html: b"], sandbox.Tree());
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_told_in_one_sentence()
    {
        sandbox.Write("file", "");

        AssertRefused(Path.Combine(sandbox.Root, "file", "output"), [], "cannot be published: ");
    }

    private static void AssertRefused(string output, string[] forbidden, string expected)
    {
        var fault = Assert.Throws<OutputException>(() => Publisher.Open(output, forbidden));
        Assert.Contains(expected, fault.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', fault.Message);
    }
}
