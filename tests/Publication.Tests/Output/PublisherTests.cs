using System.Security.Cryptography;
using Publication.Output;
using Xunit;

namespace Publication.Tests.Output;

public sealed class PublisherTests : IDisposable
{
    private readonly OutputSandbox sandbox = new();

    public void Dispose() => sandbox.Dispose();

    [Fact]
    public void The_first_edition_becomes_the_output_folder()
    {
        var result = sandbox.Publish(("index.html", "home"), ("briefs/one/index.html", "one"));

        Assert.Equal(new PublishResult(Written: 2, Unchanged: 0, Removed: 0, Bytes: 7), result);
        Assert.Equal(["briefs/", "briefs/one/", "briefs/one/index.html: one", "index.html: home"], sandbox.Tree());
    }

    [Fact]
    public void An_empty_output_folder_is_as_good_as_none()
    {
        Directory.CreateDirectory(sandbox.Output);

        sandbox.Publish(("a.txt", "a"));

        Assert.Equal(["a.txt: a"], sandbox.Tree());
    }

    [Fact]
    public void Missing_parent_folders_are_made()
    {
        var deep = Path.Combine(sandbox.Root, "build", "site");
        using (var publisher = Publisher.Open(deep, []))
        {
            publisher.Add(OutputSandbox.Text("a.txt", "a"));
            publisher.Commit(TestContext.Current.CancellationToken);
        }

        Assert.Equal("a", File.ReadAllText(Path.Combine(deep, "a.txt")));
    }

    [Fact]
    public void The_same_edition_again_touches_nothing()
    {
        sandbox.Publish(("index.html", "home"), ("a/b.html", "b"));
        sandbox.MakeOld();
        var before = sandbox.Times();

        var result = sandbox.Publish(("a/b.html", "b"), ("index.html", "home"));

        Assert.Equal(new PublishResult(Written: 0, Unchanged: 2, Removed: 0, Bytes: 0), result);
        Assert.Equal(before, sandbox.Times());
        Assert.False(Directory.Exists(sandbox.Other));
    }

    [Fact]
    public void Only_what_changed_gets_a_new_time_edition_after_edition()
    {
        sandbox.Publish(("a/a.html", "a"), ("b.html", "0"));
        sandbox.MakeOld();
        var before = sandbox.Times();
        for (var edition = 1; edition < 5; edition++)
        {
            var text = $"{edition}";
            var result = sandbox.Publish(("a/a.html", "a"), ("b.html", text));

            Assert.Equal(new PublishResult(Written: 1, Unchanged: 1, Removed: 0, Bytes: 1), result);
            Assert.Equal(["a/", "a/a.html: a", $"b.html: {text}"], sandbox.Tree());
            Assert.Equal(before["a/a.html"], sandbox.Times()["a/a.html"]);
            Assert.NotEqual(before["b.html"], sandbox.Times()["b.html"]);
        }
    }

    [Fact]
    public void A_file_that_changes_back_is_new_again()
    {
        sandbox.Publish(("a.html", "one"));
        sandbox.MakeOld();
        sandbox.Publish(("a.html", "two"));

        sandbox.Publish(("a.html", "one"));

        Assert.Equal("one", sandbox.Read("a.html"));
        Assert.True(sandbox.Times()["a.html"].Year > 2020);
    }

    [Fact]
    public void What_is_no_longer_published_disappears_with_its_empty_folders()
    {
        sandbox.Publish(("a/b/c.html", "c"), ("a/d.html", "d"), ("e.html", "e"));

        Assert.Equal(1, sandbox.Publish(("a/d.html", "d"), ("e.html", "e")).Removed);
        Assert.Equal(["a/", "a/d.html: d", "e.html: e"], sandbox.Tree());
        Assert.Equal(1, sandbox.Publish(("e.html", "e")).Removed);
        Assert.Equal(["e.html: e"], sandbox.Tree());
        Assert.Equal(0, sandbox.Publish(("e.html", "e")).Removed);
    }

    [Fact]
    public void A_file_may_become_a_folder_and_a_folder_a_file()
    {
        for (var round = 0; round < 3; round++)
        {
            sandbox.Publish(("x", "file"), ("y/z", "inner"));
            Assert.Equal(["x: file", "y/", "y/z: inner"], sandbox.Tree());
            sandbox.Publish(("x/z", "inner"), ("y", "file"));
            Assert.Equal(["x/", "x/z: inner", "y: file"], sandbox.Tree());
        }
    }

    [Fact]
    public void An_edition_may_be_empty()
    {
        sandbox.Publish(("a.html", "a"));

        Assert.Equal(new PublishResult(Written: 0, Unchanged: 0, Removed: 1, Bytes: 0), sandbox.Publish());
        Assert.Empty(sandbox.Tree());
    }

    [Fact]
    public void A_file_changed_or_deleted_by_hand_is_restored_and_stays_so()
    {
        sandbox.Publish(("a.html", "a"), ("b.html", "b"), ("c.html", "1"));
        sandbox.Publish(("a.html", "a"), ("b.html", "b"), ("c.html", "2"));
        File.WriteAllText(Path.Combine(sandbox.Output, "a.html"), "A"); // in place: the other tree has the same file
        File.Delete(Path.Combine(sandbox.Output, "b.html"));
        for (var edition = 3; edition < 6; edition++)
        {
            sandbox.Publish(("a.html", "a"), ("b.html", "b"), ("c.html", $"{edition}"));
            Assert.Equal(["a.html: a", "b.html: b", $"c.html: {edition}"], sandbox.Tree());
        }
    }

    [Fact]
    public void Files_longer_than_the_buffer_are_compared_to_the_end()
    {
        var text = new string('x', 200_000);
        sandbox.Publish(("a.txt", text), ("b.txt", text));

        Assert.Equal(1, sandbox.Publish(("a.txt", text), ("b.txt", text[..^1] + "y")).Written);
        Assert.EndsWith("xy", sandbox.Read("b.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void Many_threads_may_add()
    {
        var files = Enumerable.Range(0, 500).Select(i => OutputSandbox.Text($"f{i % 7}/g{i % 11}/{i}.txt", $"{i}")).ToArray();
        for (var round = 0; round < 2; round++)
        {
            using var publisher = sandbox.Open();
            Parallel.ForEach(files, publisher.Add);
            Assert.Equal(round == 0 ? 500 : 0, publisher.Commit(TestContext.Current.CancellationToken).Written);
        }
        Assert.Equal("123", sandbox.Read("f4/g2/123.txt"));
    }

    [Fact]
    public void The_same_file_twice_counts_once_and_two_contents_are_a_fault_of_the_program()
    {
        using var publisher = sandbox.Open();
        publisher.Add(OutputSandbox.Text("a.html", "a"));
        publisher.Add(OutputSandbox.Text("a.html", "a"));

        Assert.Throws<InvalidOperationException>(() => publisher.Add(OutputSandbox.Text("a.html", "b")));
        Assert.Throws<InvalidOperationException>(() => publisher.Commit(TestContext.Current.CancellationToken));
        Assert.False(Directory.Exists(sandbox.Output));
    }

    [Fact]
    public void The_manifest_lists_each_file_with_its_hash_in_order()
    {
        sandbox.Publish(("b.html", "b"), ("a/ä.html", "a"));

        var lines = sandbox.Read(".publication-manifest").Split('\n');

        Assert.StartsWith("# 2 files ", lines[0], StringComparison.Ordinal);
        Assert.Equal($"{Convert.ToHexStringLower(SHA256.HashData("a"u8))}  a/ä.html", lines[1]);
        Assert.Equal($"{Convert.ToHexStringLower(SHA256.HashData("b"u8))}  b.html", lines[2]);
        Assert.Equal([""], lines[3..]);
    }

    [Fact]
    public void Nothing_is_written_but_the_output_and_the_cache()
    {
        sandbox.Publish(("a.html", "a"));
        sandbox.Publish(("a.html", "b"));

        Assert.Equal([sandbox.Cache, sandbox.Output], Directory.GetFileSystemEntries(sandbox.Root).Order(StringComparer.Ordinal));
        Assert.Equal("*\n", File.ReadAllText(Path.Combine(sandbox.Cache, ".gitignore")));
    }

    [Fact]
    public void The_cache_may_be_deleted_between_builds()
    {
        sandbox.Publish(("a.html", "a"), ("b.html", "1"));
        sandbox.Publish(("a.html", "a"), ("b.html", "2"));
        Directory.Delete(sandbox.Cache, recursive: true);

        sandbox.Publish(("a.html", "a"), ("b.html", "3"));

        Assert.Equal(["a.html: a", "b.html: 3"], sandbox.Tree());
    }

    [Fact]
    public void The_output_may_be_deleted_between_builds()
    {
        sandbox.Publish(("a.html", "a"), ("b.html", "1"));
        sandbox.Publish(("a.html", "a"), ("b.html", "2"));
        Directory.Delete(sandbox.Output, recursive: true);

        Assert.Equal(1, sandbox.Publish(("a.html", "a")).Written);
        Assert.Equal(["a.html: a"], sandbox.Tree());
    }

    [Fact]
    public void Everyone_may_read_what_was_published()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such modes");
        if (OperatingSystem.IsWindows()) return; // for the analyzer
        sandbox.Publish(("a/b.html", "b"));

        const UnixFileMode file =
            UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
        const UnixFileMode folder = file | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
        Assert.Equal(file, File.GetUnixFileMode(Path.Combine(sandbox.Output, "a/b.html")));
        Assert.Equal(file, File.GetUnixFileMode(Path.Combine(sandbox.Output, ".publication-manifest")));
        Assert.Equal(folder, File.GetUnixFileMode(Path.Combine(sandbox.Output, "a")));
        Assert.Equal(folder, File.GetUnixFileMode(sandbox.Output));
    }
}
