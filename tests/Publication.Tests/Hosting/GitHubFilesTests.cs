using System.Text.RegularExpressions;
using Xunit;
using YamlDotNet.Serialization;

namespace Publication.Tests.Hosting;

/// <summary>What GitHub reads under <c>.github/</c>: it passes over a misspelt key in silence, or drops the whole form.</summary>
public sealed partial class GitHubFilesTests
{
    private static readonly string[] WorkflowKeys = ["name", "on", "permissions", "concurrency", "jobs"];
    private static readonly string[] JobKeys = ["name", "if", "runs-on", "timeout-minutes", "steps", "strategy", "needs"];
    private static readonly string[] StepKeys = ["name", "uses", "with", "run", "if", "env"];
    private static readonly Dictionary<string, string[]> FieldAttributes = new()
    {
        ["input"] = ["label", "description", "placeholder", "value"],
        ["textarea"] = ["label", "description", "placeholder", "value", "render"],
        ["dropdown"] = ["label", "description", "options", "multiple", "default"],
        ["checkboxes"] = ["label", "description", "options"],
        ["markdown"] = ["value"],
    };

    public static TheoryData<string> Workflows => Files("workflows", "*.yml");

    public static TheoryData<string> Forms => Files("ISSUE_TEMPLATE", "*.yml", except: "config.yml");

    private static string Folder => Path.Combine(Repository.Root, ".github");

    [Theory]
    [MemberData(nameof(Workflows))]
    public void A_workflow_has_no_key_that_is_unknown(string file)
    {
        var workflow = Read(file);
        Assert.Empty(workflow.Keys.Except(WorkflowKeys));
        foreach (var job in Group(workflow["jobs"]).Values.Select(Group))
        {
            Assert.Empty(job.Keys.Except(JobKeys));
            Assert.True(job.ContainsKey("runs-on") && job.ContainsKey("timeout-minutes"));
            foreach (var step in List(job["steps"]).Select(Group))
            {
                Assert.Empty(step.Keys.Except(StepKeys));
                Assert.True(step.ContainsKey("uses") != step.ContainsKey("run"), "a step uses an action or runs a command");
                if (step.TryGetValue("uses", out var action)) Assert.Matches(@"^actions/[a-z-]+@v\d+$", (string)action);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void A_pull_request_of_a_stranger_meets_no_secret_no_right_and_no_text_of_its_own_in_a_command(string file)
    {
        var text = File.ReadAllText(Path.Combine(Folder, file));
        Assert.DoesNotContain("secrets.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("pull_request_target", text, StringComparison.Ordinal);
        var workflow = Read(file);
        Assert.Equal("read", Assert.Single(Group(workflow["permissions"])).Value);
        foreach (var step in Group(workflow["jobs"]).Values.SelectMany(job => List(Group(job)["steps"])).Select(Group))
        {
            if (step.TryGetValue("run", out var command)) Assert.DoesNotContain("${{", (string)command, StringComparison.Ordinal);
            if (step.TryGetValue("uses", out var action) && ((string)action).StartsWith("actions/checkout@", StringComparison.Ordinal))
                Assert.Equal("false", Group(step["with"])["persist-credentials"]);
        }
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void A_workflow_runs_scripts_and_projects_that_are_there(string file)
    {
        foreach (Match path in PathInCommand().Matches(File.ReadAllText(Path.Combine(Folder, file))))
            Assert.True(Path.Exists(Path.Combine(Repository.Root, path.Value)), path.Value);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void An_issue_form_is_one_that_GitHub_shows(string file)
    {
        var form = Read(file);
        Assert.Empty(form.Keys.Except(["name", "description", "labels", "title", "body"]));
        Assert.NotEmpty((string)form["name"]);
        Assert.InRange(((string)form["description"]).Length, 4, 200);
        var ids = new HashSet<string>();
        foreach (var field in List(form["body"]).Select(Group))
        {
            Assert.Empty(field.Keys.Except(["type", "id", "attributes", "validations"]));
            var attributes = Group(field["attributes"]);
            Assert.Empty(attributes.Keys.Except(FieldAttributes[(string)field["type"]]));
            Assert.NotEmpty((string)attributes["label"]);
            Assert.True(ids.Add((string)field["id"]), $"two fields are called {field["id"]}");
            if (field.TryGetValue("validations", out var validations)) Assert.Equal(["required"], Group(validations).Keys);
        }
        Assert.Contains(List(form["body"]).Select(Group), f => f.ContainsKey("validations"));
    }

    [Fact]
    public void Owners_are_named_for_paths_that_are_there()
    {
        var lines = File.ReadAllLines(Path.Combine(Folder, "CODEOWNERS")).Where(l => l.Length > 0 && l[0] != '#').ToList();
        Assert.StartsWith("* ", lines[0], StringComparison.Ordinal);
        foreach (var parts in lines.Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
        {
            if (parts[0] != "*") Assert.True(Path.Exists(Path.Combine(Repository.Root, parts[0].Trim('/'))), parts[0]);
            Assert.All(parts[1..], owner => Assert.Matches("^@[a-z-]+/[a-z-]+$", owner));
            Assert.NotEmpty(parts[1..]);
        }
    }

    [Fact]
    public void Contributing_is_one_page()
    {
        var words = File.ReadAllText(Path.Combine(Repository.Root, "CONTRIBUTING.md")).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        Assert.InRange(words, 200, 500);
    }

    private static TheoryData<string> Files(string folder, string pattern, string except = "") =>
        [.. Directory.GetFiles(Path.Combine(Folder, folder), pattern).Select(f => $"{folder}/{Path.GetFileName(f)}").Where(f => !f.EndsWith($"/{except}", StringComparison.Ordinal)).Order()];

    private static Dictionary<string, object> Read(string file) => Group(new DeserializerBuilder().Build().Deserialize<object>(File.ReadAllText(Path.Combine(Folder, file))));

    private static Dictionary<string, object> Group(object? value) => ((Dictionary<object, object>)value!).ToDictionary(p => (string)p.Key, p => p.Value);

    private static List<object> List(object? value) => (List<object>)value!;

    [GeneratedRegex(@"(?<=(bash|--project) )[\w./-]+")]
    private static partial Regex PathInCommand();
}
