using Tomlyn;
using Tomlyn.Model;
using Xunit;

namespace Publication.Tests.Hosting;

/// <summary>
/// Our <c>netlify.toml</c>, read strictly: Netlify accepts a misspelt table without a word, and then builds something else.
/// </summary>
public sealed class NetlifyTomlTests
{
    private static readonly Dictionary<string, string[]> Tables = new()
    {
        ["build"] = ["command", "publish", "environment"],
        ["context"] = ["production", "deploy-preview", "branch-deploy"],
        ["plugins"] = ["package"],
        ["headers"] = ["for", "values"],
        ["redirects"] = ["from", "to", "status"],
    };

    private static string File => System.IO.File.ReadAllText(Path.Combine(Repository.Root, "netlify.toml"));

    [Fact]
    public void Ours_has_no_mistake() => Assert.Empty(Mistakes(File));

    [Fact]
    public void Ours_builds_each_context_with_the_script_and_shows_drafts_in_previews_only()
    {
        var file = TomlSerializer.Deserialize<TomlTable>(File)!;
        var build = (TomlTable)file["build"];
        Assert.Equal(("bash .ci/netlify", "output"), (build["command"], build["publish"]));
        var contexts = (TomlTable)file["context"];
        Assert.Equal(["branch-deploy", "deploy-preview"], contexts.Keys.Order());
        foreach (var context in contexts.Values.Cast<TomlTable>()) Assert.Equal("bash .ci/netlify --drafts", context["command"]);
        var plugin = Assert.Single((TomlTableArray)file["plugins"]);
        Assert.True(System.IO.File.Exists(Path.Combine(Repository.Root, (string)plugin["package"], "manifest.yml")));
    }

    [Theory]
    [InlineData("[buid]\ncommand = \"x\"\n", "there is no table `buid`")]
    [InlineData("[build]\ncomand = \"x\"\n", "`build` has no key `comand`")]
    [InlineData("[context.deploy-previews]\ncommand = \"x\"\n", "`context` has no key `deploy-previews`")]
    [InlineData("[context.deploy-preview]\ncomand = \"x\"\n", "`build` has no key `comand`")]
    [InlineData("[build.environment]\nPORT = 5080\n", "`PORT` is not a text")]
    [InlineData("[build.environment]\nBASE = \"$URL\"\n", "`BASE` would not be filled in: `$URL`")]
    [InlineData("[[headers]]\nfor = \"/*\"\n", "`headers` lacks `values`")]
    [InlineData("[[plugins]]\npakage = \"x\"\n", "`plugins` has no key `pakage`")]
    public void A_mistake_that_Netlify_passes_over_is_found(string toml, string expected) => Assert.Contains(expected, Mistakes(toml));

    private static List<string> Mistakes(string toml)
    {
        var found = new List<string>();
        foreach (var (name, value) in TomlSerializer.Deserialize<TomlTable>(toml)!)
        {
            if (!Tables.ContainsKey(name)) found.Add($"there is no table `{name}`");
            else if (value is TomlTableArray list)
                foreach (var one in list) Check(name, one, found, complete: true);
            else Check(name, (TomlTable)value, found, complete: false);
        }
        return found;
    }

    private static void Check(string name, TomlTable table, List<string> found, bool complete)
    {
        var known = Tables[name];
        foreach (var (key, value) in table)
        {
            if (!known.Contains(key)) found.Add($"`{name}` has no key `{key}`");
            else if (name == "context") Check("build", (TomlTable)value, found, complete: false);
            else if (key == "environment") CheckTexts((TomlTable)value, found);
        }
        if (complete) found.AddRange(known.Where(key => !table.ContainsKey(key)).Select(key => $"`{name}` lacks `{key}`"));
    }

    private static void CheckTexts(TomlTable table, List<string> found)
    {
        foreach (var (key, value) in table)
        {
            if (value is not string text) found.Add($"`{key}` is not a text");
            else if (text.Contains('$', StringComparison.Ordinal)) found.Add($"`{key}` would not be filled in: `{text}`");
        }
    }
}
