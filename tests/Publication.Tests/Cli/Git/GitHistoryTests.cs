using Publication.Cli.Git;
using Xunit;

namespace Publication.Tests.Cli.Git;

/// <summary>What a repository says of each entry: <c>day author</c>, newest first.</summary>
public sealed class GitHistoryTests : IDisposable
{
    private const string Tides = "- id: tides\n  name: Tides\n";
    private const string Waves = "- id: waves\n  name: Waves\n";

    private readonly GitFolder repository = new();

    [Fact]
    public void A_file_of_its_own_has_the_days_of_its_commits()
    {
        repository.Write("input/briefs/first.md", "one");
        repository.Write("input/publication.yml", "title: x");
        repository.Commit("2026-01-01", "Ada");
        repository.Write("input/briefs/first.md", "two");
        repository.Commit("2026-02-03", "Grace");
        repository.Write("elsewhere.txt", "not the input");
        repository.Commit("2026-03-01");
        Assert.Equal(["2026-02-03 Grace", "2026-01-01 Ada"], Of("brief", "first"));
        Assert.Empty(Of("brief", "second"));
    }

    [Fact]
    public void A_record_has_only_the_commits_that_touched_it_though_all_share_a_file()
    {
        repository.Write("input/data/topics.yml", Tides + Waves);
        repository.Commit("2026-01-01");
        repository.Write("input/data/topics.yml", Tides + Waves.Replace("Waves", "High waves", StringComparison.Ordinal));
        repository.Commit("2026-02-01");
        repository.Write("input/data/topics.yml", Tides + "- id: ebb\n  name: Ebb\n" + Waves.Replace("Waves", "High waves", StringComparison.Ordinal));
        repository.Commit("2026-03-01");
        Assert.Equal(["2026-01-01 Ada"], Of("topic", "tides"));
        Assert.Equal(["2026-02-01 Ada", "2026-01-01 Ada"], Of("topic", "waves"));
        Assert.Equal(["2026-03-01 Ada"], Of("topic", "ebb"));
    }

    [Theory]
    [InlineData("- id: waves\n  name: Waves\n- id: tides\n  name: Tides\n")] // another order
    [InlineData("# Topics\n\n- id: tides\n  name: Tides\n\n# The second\n- id: waves\n  name: Waves\n\n\n")] // remarks and blank lines between records
    [InlineData("- id: tides\r\n  name: Tides\r\n- id: waves\r\n  name: Waves\r\n")] // line ends
    [InlineData("- id: tides\n  name: Tides\n- id: waves\n  name: Waves\n- name: No id\n")] // a record that is broken
    public void What_leaves_a_record_as_it_is_is_no_change(string text)
    {
        repository.Write("input/data/topics.yml", Tides + Waves);
        repository.Commit("2026-01-01");
        repository.Write("input/data/topics.yml", text);
        repository.Commit("2026-02-01");
        Assert.Equal(["2026-01-01 Ada"], Of("topic", "tides"));
        Assert.Equal(["2026-01-01 Ada"], Of("topic", "waves"));
    }

    [Theory]
    [InlineData("- name: Tides\n  id: tides\n")]
    [InlineData("- id: \"tides\" # never changes\n  name: Tides\n")]
    [InlineData("-   id: tides\n    name: Tides\n")]
    public void The_id_may_be_written_in_any_way(string text)
    {
        repository.Write("input/data/topics.yml", text);
        repository.Commit("2026-01-01");
        Assert.Equal(["2026-01-01 Ada"], Of("topic", "tides"));
    }

    [Fact]
    public void A_record_that_moves_to_another_file_does_not_change()
    {
        repository.Write("input/data/topics.yml", Tides + Waves);
        repository.Commit("2026-01-01");
        repository.Write("input/data/topics/a.yml", Tides);
        repository.Write("input/data/topics/b.yml", Waves.Replace("Waves", "High waves", StringComparison.Ordinal));
        File.Delete(repository["input/data/topics.yml"]);
        repository.Commit("2026-02-01");
        Assert.Equal(["2026-01-01 Ada"], Of("topic", "tides"));
        Assert.Equal(["2026-02-01 Ada", "2026-01-01 Ada"], Of("topic", "waves"));
    }

    [Fact]
    public void Both_sides_of_a_merge_count()
    {
        repository.Write("input/data/topics.yml", Tides + "\n\n\n\n" + Waves);
        repository.Commit("2026-01-01");
        repository.Git("checkout", "-q", "-b", "side");
        repository.Write("input/data/topics.yml", Tides.Replace("Tides", "Low tides", StringComparison.Ordinal) + "\n\n\n\n" + Waves);
        repository.Commit("2026-02-01", "Grace");
        repository.Git("checkout", "-q", "main");
        repository.Write("input/data/topics.yml", Tides + "\n\n\n\n" + Waves.Replace("Waves", "High waves", StringComparison.Ordinal));
        repository.Commit("2026-02-02");
        repository.Git("merge", "-q", "--no-edit", "side");
        Assert.Equal(["2026-02-01 Grace", "2026-01-01 Ada"], Of("topic", "tides"));
        Assert.Equal(["2026-02-02 Ada", "2026-01-01 Ada"], Of("topic", "waves"));
    }

    [Fact]
    public void A_commit_that_only_rewrote_the_form_is_passed_over_where_the_repository_lists_it()
    {
        repository.Write("input/data/topics.yml", Tides);
        repository.Commit("2026-01-01");
        repository.Write("input/data/topics.yml", Tides.Replace("Tides", "'Tides'", StringComparison.Ordinal));
        var form = repository.Commit("2026-02-01");
        Assert.Equal(2, Of("topic", "tides").Length);
        repository.Write(".git-blame-ignore-revs", $"# quotes\n{form}\n");
        Assert.Equal(["2026-01-01 Ada"], Of("topic", "tides"));
    }

    [Fact]
    public void A_shallow_clone_tells_no_dates_and_says_so()
    {
        repository.Write("input/briefs/first.md", "one");
        repository.Commit("2026-01-01");
        repository.Write("input/briefs/first.md", "two");
        repository.Commit("2026-02-01");
        using var clone = new TemporaryFolder();
        repository.Git("clone", "-q", "--depth", "1", $"file://{repository.Path}", clone.Path);
        Assert.Equal((null, GitHistory.Shallow), GitHistory.Read(Path.Combine(clone.Path, "input")));
    }

    [Fact]
    public void Without_a_repository_or_a_commit_there_is_nothing_to_tell_and_nothing_to_say()
    {
        using var plain = new TemporaryFolder();
        Assert.Equal((null, null), GitHistory.Read(plain.Path));
        repository.Write("input/briefs/first.md", "not committed");
        Assert.Empty(Of("brief", "first"));
        Directory.Delete(repository[".git/refs"], recursive: true); // no longer a repository
        Assert.Equal((null, null), GitHistory.Read(repository["input"]));
    }

    [Fact]
    public void Names_of_files_may_be_in_any_script_and_the_history_long()
    {
        for (var i = 0; i < 40; i++)
        {
            repository.Write("input/data/topics.yml", string.Concat(Enumerable.Range(0, 200).Select(n => $"- id: t{n}\n  name: 潮汐 {n} {(n == i ? "new" : "")}\n")));
            repository.Write($"input/assets/图{i}.txt", "x");
            repository.Commit($"2026-01-{1 + i / 2:00}");
        }
        Assert.Equal(["2026-01-20 Ada", "2026-01-20 Ada", "2026-01-01 Ada"], Of("topic", "t38"));
        Assert.Equal(["2026-01-01 Ada"], Of("topic", "t150"));
    }

    public void Dispose() => repository.Dispose();

    private string[] Of(string kind, string id) =>
        [.. GitHistory.Read(repository["input"]).History!.Of(kind, id, []).Select(c => $"{c.Day:yyyy-MM-dd} {c.Author}")];
}
