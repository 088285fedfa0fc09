using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Publication.Cli;

/// <summary>The library's help, with lines one can type at its end.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    private static readonly Dictionary<string, string[]> Examples = new()
    {
        ["build"] =
        [
            "publication",
            "publication build --output public --base-url https://example.org/tracker/",
            "publication build --strict --timings",
            "publication build --drafts --base-url https://preview.example.org --canonical-url https://example.org",
        ],
        ["check"] = ["publication check", "publication check --fix", "publication check --format github --strict"],
        ["preview"] = ["publication preview --open", "publication preview --port 5081 --drafts"],
        ["serve"] = ["publication serve", "publication serve --base-url https://example.org/tracker/"],
        ["new"] =
        [
            "publication new brief",
            "publication new newsletter",
            "publication new topic compute --set name=Compute --set \"summary=Chips and data centres.\"",
        ],
        ["compare"] = ["publication compare published output", "publication compare published output --format markdown"],
        ["rename"] = ["publication rename term tides tidal-range", "publication rename person jane-doe jane-roe --dry-run"],
        ["explain"] = ["publication explain", "publication explain PUB102"],
        ["schemas"] = ["publication schemas"],
    };

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        help.Invoke(parseResult);
        var command = parseResult.CommandResult.Command;
        var lines = command is RootCommand ? Examples.Values.Select(e => e[0]) : Examples.GetValueOrDefault(command.Name, []);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var line in lines) output.WriteLine($"  {CommandLine.Typed}{line[CommandLine.Name.Length..]}");
        return ExitCode.Clean;
    }
}
