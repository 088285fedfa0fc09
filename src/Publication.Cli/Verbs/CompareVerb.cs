using System.CommandLine;
using System.CommandLine.Parsing;
using Publication.Cli.Comparing;

namespace Publication.Cli.Verbs;

/// <summary><c>compare OLD NEW</c>: what is different between two built sites; for the reviewer of a pull request.</summary>
internal sealed class CompareVerb(SharedOptions shared, Terminal terminal)
{
    private static readonly string[] Formats = ["text", "markdown"];

    private readonly Argument<string> before = new("old") { Description = "The folder of the site as it is." };
    private readonly Argument<string> after = new("new") { Description = "The folder of the site as it would be." };
    private readonly Option<string> format = new("--format")
    {
        Description = "How the report is written: text, markdown.", HelpName = "format", DefaultValueFactory = _ => "text", CustomParser = ReadFormat,
    };

    public static Command Create(SharedOptions shared, Terminal terminal)
    {
        var verb = new CompareVerb(shared, terminal);
        var command = new Command("compare", "Says what is different between two built sites.") { verb.before, verb.after, verb.format, shared.BaseUrl };
        command.SetAction(verb.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var basePath = parsed.GetValue(shared.BaseUrl) is { } address ? new Uri(address).AbsolutePath.TrimEnd('/') + "/" : "/";
        var sites = SiteComparison.Of(Folder(parsed.GetValue(before)!), Folder(parsed.GetValue(after)!), basePath, terminal.Stop);
        if (parsed.GetValue(format) == "markdown") MarkdownReport.Write(sites, terminal.Out);
        else TextReport.Write(sites, terminal.Out, terminal.InkFor(terminal.Out));
        return ExitCode.Clean;
    }

    private static BuiltFolder Folder(string folder) => Directory.Exists(folder)
        ? new BuiltFolder(folder)
        : throw new UsageException($"there is no folder `{Words.Path(Path.GetFullPath(folder))}`; `{CommandLine.Typed} build --output {folder}` makes it");

    private static string? ReadFormat(ArgumentResult result)
    {
        var value = result.Tokens[0].Value;
        if (Formats.Contains(value)) return value;
        result.AddError($"there is no format `{value}` for a comparison; the formats are {Words.List(Formats)}");
        return null;
    }
}
