using Xunit;

namespace Publication.Tests.Hosting;

/// <summary>The build plugin that keeps packages, run in Node with stand-ins for Netlify's own two functions.</summary>
public sealed class NetlifyCacheTests
{
    private const string Play = """
        const plugin = require(process.argv[1]);
        const said = [];
        const utils = { cache: { restore: (f) => said.push('restore ' + f), save: (f) => said.push('save ' + f) } };
        plugin.onPreBuild({ utils });
        plugin.onSuccess({ utils });
        console.log(said.join('\n'));
        """;

    [Fact]
    public void What_is_kept_is_brought_back_before_a_build_and_put_away_after_it()
    {
        var plugin = Path.Combine(Repository.Root, ".ci", "netlify-cache", "index.js");
        var run = ProgramRun.Of("node", Repository.Root, null, "-e", Play, plugin);
        Assert.Equal((0, ""), (run.Code, run.Error));
        var lines = run.Output.TrimEnd('\n').Split('\n');
        Assert.Equal("restore .cache/dotnet,.cache/nuget,.cache/npm,.publication/cards", lines[0]);
        Assert.Equal("save" + lines[0]["restore".Length..], lines[1]);
    }

    [Fact]
    public void The_script_fetches_into_the_folders_that_are_kept()
    {
        var script = File.ReadAllText(Path.Combine(Repository.Root, ".ci", "netlify"));
        foreach (var folder in (string[])[".cache/dotnet", ".cache/nuget", ".cache/npm"]) Assert.Contains($"\"$PWD/{folder}\"", script, StringComparison.Ordinal);
    }
}
