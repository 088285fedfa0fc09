using Publication.Output;
using Xunit;

namespace Publication.Tests.Output;

public sealed class InterruptionTests : IDisposable
{
    private readonly OutputSandbox sandbox = new();

    public void Dispose() => sandbox.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Without_commit_nothing_has_changed_and_the_next_build_is_whole(int added)
    {
        sandbox.Publish(("a.html", "1"), ("b/b.html", "1"), ("c.html", "same"));
        sandbox.MakeOld();
        var (tree, times) = (sandbox.Tree(), sandbox.Times());
        (string, string)[] edition = [("a.html", "2"), ("b/b.html", "2"), ("d/d.html", "new")];
        using (var publisher = sandbox.Open())
            foreach (var (path, text) in edition.Take(added)) publisher.Add(OutputSandbox.Text(path, text));

        Assert.Equal(tree, sandbox.Tree());
        Assert.Equal(times, sandbox.Times());
        sandbox.Publish(("a.html", "3"), ("c.html", "same"));
        Assert.Equal(["a.html: 3", "c.html: same"], sandbox.Tree());
    }

    [Fact]
    public void An_unfinished_tree_is_thrown_away_when_nothing_has_changed()
    {
        sandbox.Publish(("a.html", "1"));
        using (var publisher = sandbox.Open()) publisher.Add(OutputSandbox.Text("a.html", "2"));
        Assert.True(Directory.Exists(sandbox.Other));

        sandbox.Publish(("a.html", "1"));

        Assert.False(Directory.Exists(sandbox.Other));
    }

    [Fact]
    public void Whatever_a_killed_build_left_in_the_cache_is_not_trusted()
    {
        sandbox.Publish(("a.html", "1"), ("b/b.html", "1"));
        sandbox.Write(".publication/output-other/a.html", "cut");
        sandbox.Write(".publication/output-other/b/b.html/litter", "a folder where a file belongs");
        sandbox.Write(".publication/output-other/litter/x", "x");
        sandbox.Write(".publication/output-other/c", "a file where a folder belongs");
        sandbox.Write(".publication/output-other/d/x", "a folder where a file belongs");
        sandbox.Write(".publication/output-other/.publication-manifest", "cut");

        sandbox.Publish(("a.html", "1"), ("b/b.html", "1"), ("c/c.html", "2"), ("d", "2"));

        Assert.Equal(["a.html: 1", "b/", "b/b.html: 1", "c/", "c/c.html: 2", "d: 2"], sandbox.Tree());
    }

    [Fact]
    public void A_first_build_that_was_killed_leaves_no_trace_in_the_next()
    {
        using (var publisher = sandbox.Open())
        {
            publisher.Add(OutputSandbox.Text("old/a.html", "1"));
            publisher.Add(OutputSandbox.Text("b.html", "1"));
        }
        Assert.False(Directory.Exists(sandbox.Output));

        sandbox.Publish(("b.html", "2"));

        Assert.Equal(["b.html: 2"], sandbox.Tree());
    }

    [Fact]
    public void Killed_between_two_renames_the_finished_edition_is_put_in_its_place()
    {
        sandbox.Publish(("a.html", "1"));
        sandbox.Publish(("a.html", "2"));
        // Live is the second edition and the other tree, complete, the first; now as if the first were the new one.
        Directory.Move(sandbox.Output, Path.Combine(sandbox.Cache, "output-previous"));

        using (sandbox.Open())
        {
            Assert.Equal(["a.html: 1"], sandbox.Tree());
        }
        Assert.Equal(["a.html: 2"], OutputSandbox.Tree(sandbox.Other).Where(line => line[0] == 'a'));
        AssertNoLitter();
    }

    [Fact]
    public void Killed_between_two_renames_an_edition_that_is_not_whole_is_not_taken()
    {
        sandbox.Publish(("a.html", "1"));
        sandbox.Publish(("a.html", "2"));
        Directory.Move(sandbox.Output, Path.Combine(sandbox.Cache, "output-previous"));
        File.Delete(Path.Combine(sandbox.Other, ".publication-manifest"));

        using (sandbox.Open())
        {
            Assert.Equal(["a.html: 2"], sandbox.Tree());
        }
        AssertNoLitter();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Killed_after_two_renames_the_old_edition_is_put_away(bool otherIsThere)
    {
        sandbox.Publish(("a.html", "1"));
        sandbox.Publish(("a.html", "2"));
        var previous = Path.Combine(sandbox.Cache, "output-previous");
        if (otherIsThere) sandbox.Write(".publication/output-previous/a.html", "0");
        else Directory.Move(sandbox.Other, previous);

        using (sandbox.Open())
        {
            Assert.Equal(["a.html: 2"], sandbox.Tree());
        }
        AssertNoLitter();
    }

    [Fact]
    public void A_build_that_is_stopped_changes_nothing()
    {
        sandbox.Publish(("a.html", "1"));
        using var stop = new CancellationTokenSource();
        using (var publisher = sandbox.Open())
        {
            publisher.Add(OutputSandbox.Text("a.html", "2"));
            stop.Cancel();
            Assert.Throws<OperationCanceledException>(() => publisher.Commit(stop.Token));
        }

        Assert.Equal(["a.html: 1"], sandbox.Tree());
        Assert.Equal(1, sandbox.Publish(("a.html", "2")).Written);
    }

    [Fact]
    public void A_file_that_cannot_be_written_changes_nothing_and_leaves_no_half_tree()
    {
        sandbox.Publish(("a.html", "1"));
        var tooLong = string.Join('/', Enumerable.Repeat(new string('x', 250), 40));
        using (var publisher = sandbox.Open())
        {
            publisher.Add(OutputSandbox.Text("a.html", "2"));
            var fault = Assert.Throws<OutputException>(() => publisher.Add(OutputSandbox.Text(tooLong, "x")));
            Assert.Contains("what was published before is unchanged", fault.Message, StringComparison.Ordinal);
            Assert.Throws<InvalidOperationException>(() => publisher.Commit(TestContext.Current.CancellationToken));
        }

        Assert.Equal(["a.html: 1"], sandbox.Tree());
        Assert.False(Directory.Exists(sandbox.Other));
    }

    [Fact]
    public void Two_builds_at_once_take_turns_or_say_so()
    {
        using (var first = sandbox.Open())
        {
            var fault = Assert.Throws<OutputException>(() => sandbox.Open());
            Assert.Contains("Another build is writing", fault.Message, StringComparison.Ordinal);
            first.Add(OutputSandbox.Text("a.html", "1"));
            first.Commit(TestContext.Current.CancellationToken);
        }
        Assert.Equal(1, sandbox.Publish(("a.html", "2")).Written);
    }

    [Fact]
    public async Task A_second_build_waits_for_the_first()
    {
        var first = sandbox.Open();
        var second = Task.Run(() => Publisher.Open(sandbox.Output, []), TestContext.Current.CancellationToken);
        await Task.Delay(60, TestContext.Current.CancellationToken);
        Assert.False(second.IsCompleted);
        first.Dispose();

        (await second).Dispose();
    }

    [Fact]
    public void A_cache_deleted_during_the_build_stops_it()
    {
        sandbox.Publish(("a.html", "1"));
        using var publisher = sandbox.Open();
        publisher.Add(OutputSandbox.Text("a.html", "2"));
        Directory.Delete(sandbox.Cache, recursive: true);
        using var another = sandbox.Open();

        var fault = Assert.Throws<OutputException>(() => publisher.Commit(TestContext.Current.CancellationToken));

        Assert.Contains("was deleted while the build was running", fault.Message, StringComparison.Ordinal);
        Assert.Equal(["a.html: 1"], sandbox.Tree());
    }

    [Fact]
    public void A_publisher_is_used_once()
    {
        var publisher = sandbox.Open();
        publisher.Commit(TestContext.Current.CancellationToken);
        Assert.Throws<InvalidOperationException>(() => publisher.Commit(TestContext.Current.CancellationToken));
        publisher.Dispose();
        publisher.Dispose();

        Assert.Throws<ObjectDisposedException>(() => publisher.Add(OutputSandbox.Text("a.html", "a")));
    }

    private void AssertNoLitter() =>
        Assert.Equal(
            [".gitignore", "output-other", "output.lock"],
            Directory.GetFileSystemEntries(sandbox.Cache).Select(Path.GetFileName).Order(StringComparer.Ordinal));
}
