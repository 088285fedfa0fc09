using Publication.Content;
using Xunit;

namespace Publication.Tests.Cli;

public class NewTests
{
    [Fact]
    public void What_is_added_passes_check()
    {
        using var site = new SmallSite();
        Adds(site, "input/data/sources.yml: source `a-report` added", "source", "--set", "type=report", "--set", "title=A report", "--set", "URL=https://example.org/report");
        Adds(site, "input/data/organisations.yml: organisation `office` added", "organisation", "office", "--set", "name=Office", "--set", "form=ministry");
        Adds(site, "input/data/quotes.yml: quote `chips-count` added", "quote", "chips-count", "--set", "text=Chips: they count", "--set", "language=en",
            "--set", "speaker=office", "--set", "date=2025-03-05", "--set", "source=a-report", "--set", "verification=as-reported");
        Adds(site, "input/data/topics.yml: topic `compute` added", "topic", "--set", "name=Compute", "--set", "summary=Chips # and data centres.");
        Adds(site, "input/briefs/a-third-brief.md: brief `a-third-brief` added", "brief", "--set", "title=A third brief", "--set", "date=2025-03", "--set", "summary=What it says.", "--set", "topics=tides, compute");
        Adds(site, "input/newsletters/no-1.yml: newsletter `no-1` added", "newsletter", "--set", "title=No. 1", "--set", "date=2025-04-01", "--set", "intro=Dear all,",
            "--set", "items.entry=brief:first", "--set", "items.note=A note", "--set", "items.entry=quote:chips-count");
        Assert.Equal("- id: tides\n  name: Tides\n  summary: The level of the sea.\n- id: compute\n  name: Compute\n  summary: \"Chips # and data centres.\"\n", site.Read("input/data/topics.yml"));
        Assert.StartsWith("---\ntitle: A third brief\ndate: 2025-03\nsummary: What it says.\ntopics: [tides, compute]\n---\n", site.Read("input/briefs/a-third-brief.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void On_a_terminal_it_asks_for_what_is_required()
    {
        using var site = new SmallSite();
        var run = CliRun.Answered("Compute\n\nChips and data centres.\n", "new", "topic", "--input", site["input"]);
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("name> ", run.Output, StringComparison.Ordinal);
        Assert.Contains("topic `compute` added\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("- id: compute\n  name: Compute\n  summary: Chips and data centres.\n", site.Read("input/data/topics.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Elsewhere_it_says_what_is_missing()
    {
        using var site = new SmallSite();
        var run = CliRun.Of("new", "topic", "--input", site["input"], "--set", "name=Compute");
        Assert.Equal(new CliRun(2, "", "publication: still missing: --set summary=…\n"), run);
    }

    [Fact]
    public void What_would_not_pass_is_taken_back_and_shown()
    {
        using var site = new SmallSite();
        var before = site.Read("input/data/topics.yml");
        var run = CliRun.Of("new", "topic", "tides", "--input", site["input"], "--set", "name=Tides again", "--set", "summary=Twice.");
        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.Contains("nothing was added; this would have been:\n\nid: tides\nname: Tides again\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, site.Read("input/data/topics.yml"));

        var brief = CliRun.Of("new", "brief", "odd", "--input", site["input"], "--set", "title=Odd", "--set", "date=5 March", "--set", "summary=Odd.");
        Assert.Equal(1, brief.Code);
        Assert.Contains("error PUB105", brief.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(site["input/briefs/odd.md"]));
    }

    [Fact]
    public void A_list_keeps_its_bytes_its_line_ends_and_its_empty_lines()
    {
        using var site = new SmallSite();
        site.Write("input/data/topics.yml", "# Topics\r\n- id: a\r\n  name: A\r\n  summary: A.\r\n\r\n- id: b\r\n  name: B\r\n  summary: B.");
        Adds(site, "input/data/topics.yml: topic `c` added", "topic", "c", "--set", "name=C", "--set", "summary=C.");
        Assert.Equal("# Topics\r\n- id: a\r\n  name: A\r\n  summary: A.\r\n\r\n- id: b\r\n  name: B\r\n  summary: B.\r\n\r\n- id: c\r\n  name: C\r\n  summary: C.\r\n",
            site.Read("input/data/topics.yml"));
    }

    [Fact]
    public void A_kind_with_a_folder_gets_a_file_of_its_own()
    {
        using var site = new SmallSite();
        Directory.CreateDirectory(site["input/data/topics"]);
        File.Move(site["input/data/topics.yml"], site["input/data/topics/old.yml"]);
        Adds(site, "input/data/topics/c.yml: topic `c` added", "topic", "c", "--set", "name=C", "--set", "summary=C.");
    }

    [Theory]
    [InlineData("new topic c --set nmae=C", "`topic` has no field `nmae`; did you mean `name`?")]
    [InlineData("new topic c --set name", "`name` sets nothing; write --set field=value")]
    [InlineData("new topic c --set name=C --set name=D --set summary=S", "`name` is set twice")]
    [InlineData("new topic C --set name=C --set summary=S", "`C` cannot be an id; write `c`")]
    [InlineData("new topic --set name=人 --set summary=S", "no id can be made from its name; write one after the kind")]
    [InlineData("new topic --set id=c --set name=C --set summary=S", "write the id after the kind, without --set")]
    public void Wrong_usage_is_said_in_one_line(string args, string message)
    {
        using var site = new SmallSite();
        Assert.Equal(new CliRun(2, "", $"publication: {message}\n"), CliRun.Of([.. args.Split(' '), "--input", site["input"]]));
    }

    [Fact]
    public void Every_kind_can_be_made()
    {
        using var site = new SmallSite();
        foreach (var kind in ContentKinds.All)
        {
            var run = CliRun.Of("new", kind.Name, "x", "--input", site["input"]);
            if (kind == Publication.Content.Kinds.Newsletter.Definition) Assert.StartsWith("nothing was added: nothing is dated or was changed after ", run.Output, StringComparison.Ordinal);
            else Assert.StartsWith("publication: still missing: --set ", run.Error, StringComparison.Ordinal);
        }
    }

    private static void Adds(SmallSite site, string message, params string[] args)
    {
        var run = CliRun.Of(["new", .. args, "--input", site["input"]]);
        Assert.Equal("", run.Error);
        Assert.EndsWith(message + "\n", run.Output, StringComparison.Ordinal);
        var check = CliRun.Of("check", "--input", site["input"], "--strict");
        Assert.True(check.Code == 0, check.Output);
    }
}
