using Publication.Output;
using Xunit;

namespace Publication.Tests.Output;

public sealed class ForeignFilesTests : IDisposable
{
    private readonly OutputSandbox sandbox = new();

    public void Dispose() => sandbox.Dispose();

    [Fact]
    public void Files_and_folders_of_others_stay_edition_after_edition()
    {
        sandbox.Publish(("a/b.html", "1"));
        sandbox.Write("output/robots.txt", "theirs");
        sandbox.Write("output/a/note.txt", "theirs too");
        sandbox.Write("output/.well-known/x/key", "k");
        Directory.CreateDirectory(Path.Combine(sandbox.Output, "empty"));
        sandbox.MakeOld();
        var before = sandbox.Times();
        for (var edition = 2; edition < 5; edition++) sandbox.Publish(("a/b.html", $"{edition}"));

        sandbox.Publish(("c.html", "c"));

        Assert.Equal(
            [
                ".well-known/", ".well-known/x/", ".well-known/x/key: k", "a/", "a/note.txt: theirs too", "c.html: c",
                "empty/", "robots.txt: theirs",
            ],
            sandbox.Tree());
        Assert.Equal(before["robots.txt"], sandbox.Times()["robots.txt"]);
        Assert.Equal(before["a/note.txt"], sandbox.Times()["a/note.txt"]);
    }

    [Fact]
    public void A_file_of_others_that_was_deleted_does_not_come_back()
    {
        sandbox.Publish(("a.html", "1"));
        sandbox.Write("output/note.txt", "n");
        sandbox.Publish(("a.html", "2"));
        sandbox.Publish(("a.html", "3"));
        File.Delete(Path.Combine(sandbox.Output, "note.txt"));

        sandbox.Publish(("a.html", "4"));
        sandbox.Publish(("a.html", "5"));

        Assert.Equal(["a.html: 5"], sandbox.Tree());
    }

    [Fact]
    public void A_file_of_others_in_the_way_is_not_overwritten()
    {
        sandbox.Publish(("a.html", "1"));
        sandbox.Write("output/robots.txt", "theirs");

        var fault = Assert.Throws<OutputException>(() => sandbox.Publish(("a.html", "2"), ("robots.txt", "ours")));

        Assert.Contains("robots.txt was not written by this program", fault.Message, StringComparison.Ordinal);
        Assert.Equal(["a.html: 1", "robots.txt: theirs"], sandbox.Tree());
    }

    [Fact]
    public void A_file_of_others_with_our_bytes_becomes_ours()
    {
        sandbox.Publish(("a.html", "1"));
        sandbox.Write("output/robots.txt", "same");

        Assert.Equal(0, sandbox.Publish(("a.html", "1"), ("robots.txt", "same")).Written);
        Assert.Equal(1, sandbox.Publish(("a.html", "1")).Removed);
        Assert.Equal(["a.html: 1"], sandbox.Tree());
    }

    [Theory]
    [InlineData("x", "x/index.html")] // their file where our folder must be
    [InlineData("x/note.txt", "x")] // their folder where our file must be
    public void Files_and_folders_of_others_in_each_others_way_are_told(string theirs, string ours)
    {
        sandbox.Publish(("a.html", "1"));
        sandbox.Write("output/" + theirs, "theirs");
        var before = sandbox.Tree();

        var fault = Assert.Throws<OutputException>(() => sandbox.Publish(("a.html", "2"), (ours, "ours")));

        Assert.Contains("was not written by this program and is in the way", fault.Message, StringComparison.Ordinal);
        Assert.Equal(before, sandbox.Tree());
    }

    [Fact]
    public void Links_of_others_are_kept_as_links_and_never_followed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need special rights on Windows");
        sandbox.Write("elsewhere/secret.txt", "secret");
        sandbox.Publish(("a.html", "1"));
        Directory.CreateSymbolicLink(Path.Combine(sandbox.Output, "link"), Path.Combine(sandbox.Root, "elsewhere"));

        sandbox.Publish(("a.html", "2"));
        sandbox.Publish(("a.html", "3"));

        Assert.NotNull(new DirectoryInfo(Path.Combine(sandbox.Output, "link")).LinkTarget);
        Assert.Throws<OutputException>(() => sandbox.Publish(("a.html", "3"), ("link/secret.txt", "ours")));
        Assert.Throws<OutputException>(() => sandbox.Publish(("a.html", "3"), ("link/new.txt", "ours")));
        Assert.Equal(["secret.txt: secret"], OutputSandbox.Tree(Path.Combine(sandbox.Root, "elsewhere")));
    }

    [Fact]
    public void Links_planted_in_the_cache_lead_nowhere()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need special rights on Windows");
        sandbox.Write("elsewhere/a.html", "theirs");
        sandbox.Publish(("sub/a.html", "1"), ("b.html", "1"), ("c.html", "1"));
        Directory.CreateDirectory(sandbox.Other);
        Directory.CreateSymbolicLink(Path.Combine(sandbox.Other, "sub"), Path.Combine(sandbox.Root, "elsewhere"));
        File.CreateSymbolicLink(Path.Combine(sandbox.Other, "b.html"), Path.Combine(sandbox.Root, "elsewhere/a.html"));
        File.CreateSymbolicLink(Path.Combine(sandbox.Other, "c.html"), Path.Combine(sandbox.Root, "elsewhere/a.html"));

        sandbox.Publish(("sub/a.html", "2"), ("b.html", "2"), ("c.html", "1"));

        Assert.Equal(["b.html: 2", "c.html: 1", "sub/", "sub/a.html: 2"], sandbox.Tree());
        Assert.Equal(["a.html: theirs"], OutputSandbox.Tree(Path.Combine(sandbox.Root, "elsewhere")));
    }
}
