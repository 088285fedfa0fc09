using Publication.Cli;

namespace Publication.Tests.Hostile;

/// <summary>Hostile themes, output folders and command lines; each begins with the site published.</summary>
internal static class ProgramCases
{
    private const string Build = "build --input input --output output";

    private const string BuildOwnTheme = Build + " --theme " + Theme;

    private const string Theme = "themes/ledger";

    public static readonly IReadOnlyList<ProgramCase> All =
    [
        new("the input is a link", AwayWithInput, Build, ExitCode.Errors, "input:1:1: error PUB030: this is a symbolic link"),
        new("the input is a link, named with a slash", AwayWithInput, "build --input input/ --output output", ExitCode.Errors, "input:1:1: error PUB030: this is a symbolic link"),
        new("an entry would be added to a list that is a link", t => t.Link("input/data/people.yml", "../../../outside/records.yml"),
            "new person joe --input input --set name=Joe --set sources=tide-report", ExitCode.WrongUsage, "is not read, so nothing is written there"),
        new("an entry would be added in a folder that is a link", t => t.Link("input/briefs", "../../outside"),
            "new brief joe --input input --set title=Joe --set summary=Joe --set date=2025-03-05", ExitCode.WrongUsage, "is not read, so nothing is written there"),
        new("an entry would be added where a link leads to nothing", t => t.Link("input/pages/joe.md", "../../../outside/new.md"),
            "new page joe --input input --set title=Joe", ExitCode.WrongUsage, "is not read, so nothing is written there"),
        new("an entry would be added to a pipe", t => t.Pipe("input/data/people.yml"),
            "new person joe --input input --set name=Joe --set sources=tide-report", ExitCode.WrongUsage, "is not read, so nothing is written there"),
        new("an entry's id leads out", _ => { }, "new page ../../../outside/joe --input input --set title=Joe", ExitCode.WrongUsage, "../../../outside/joe"),
        new("a rename leads out", _ => { }, "rename brief first ../../../outside/first --input input", ExitCode.WrongUsage, "../../../outside/first"),
        new("what can be mended lies behind a link", t => t.Link("input/data/topics/x.yml", "../../../../outside/records.yml"),
            "check --fix --input input", ExitCode.Errors, "input/data/topics/x.yml:1:1: error PUB030"),

        new("a layout is a link out", t => t.Link($"{Theme}/layouts/brief.html", "../../../../outside/canary.md"), BuildOwnTheme, ExitCode.Errors, "themes/ledger/layouts/brief.html: this is a symbolic link"),
        new("an asset of the theme is a link out", t => t.Link($"{Theme}/assets/x.png", "../../../../outside/canary.png"), BuildOwnTheme, ExitCode.Errors, "themes/ledger/assets/x.png: this is a symbolic link"),
        new("a folder of the theme is a link out", t => t.Link($"{Theme}/assets", "../../../outside"), BuildOwnTheme, ExitCode.Errors, "themes/ledger/assets: this is a symbolic link"),
        new("a layout is a pipe", t => t.Pipe($"{Theme}/layouts/brief.html"), BuildOwnTheme, ExitCode.Errors, "themes/ledger/layouts/brief.html: this is not a regular file"),
        new("the theme is a link out", t => t.Link(Theme, "../../outside/theme"), BuildOwnTheme, ExitCode.Errors, "themes/ledger: this is a symbolic link"),
        new("a theme extends one elsewhere", t => t.Put($"{Theme}/theme.yml", "name: ledger\nextends: ../../outside/theme\n"), BuildOwnTheme, ExitCode.Errors, "themes/ledger/theme.yml:2:10: `../../outside/theme` is not the name of a folder"),
        new("a theme takes a file from elsewhere", t => t.Put($"{Theme}/theme.yml", "name: ledger\nfiles:\n  - from: node_modules/../../../../outside/canary.png\n    to: x.png\n"),
            BuildOwnTheme, ExitCode.Errors, "is not a path inside node_modules/"),
        new("a style sheet leads out", t => t.Put($"{Theme}/assets/site.css", "p { background: url(../../../../outside/canary.png) }\n"), BuildOwnTheme, ExitCode.Errors, "leads out of the assets"),
        new("the command line names a theme elsewhere as a setting", _ => { }, $"{Build} -s theme=../../outside/theme", ExitCode.Errors, "PUB106: `../../outside/theme` is not the name of a folder"),

        new("the output is a link out", t =>
        {
            t.Move("output", "../outside/site");
            t.Link("output", "../outside/site");
        }, Build, ExitCode.Errors, "it is a link"),
        new("a page of the output is a link out", t => t.Link("output/index.html", "../../outside/canary.md"), Build, ExitCode.Clean, "1 file written"),
        new("a page of the output is a pipe", t => t.Pipe("output/index.html"), Build, ExitCode.Clean, "1 file written"),
        new("a folder of the output is a link out", t =>
        {
            t.Move("output/about", "../outside/about");
            t.Link("output/about", "../../outside/about");
        }, Build, ExitCode.Errors, "output/about was not written by this program and is in the way"),
        new("the list of files is a link out", t =>
        {
            t.Move("output/.publication-manifest", "../outside/manifest");
            t.Link("output/.publication-manifest", "../../outside/manifest");
        }, Build, ExitCode.Errors, "it contains files that this program did not write"),
        new("the list of files names others", t => File.AppendAllText(t.At("output/.publication-manifest"), $"{new string('0', 64)}  ../../outside/canary.md\n"), Build, ExitCode.Errors, "is damaged"),
        new("the cache is a link out", t => t.Link(".publication", "../outside"), Build, ExitCode.Errors, ".publication must be a folder"),
        new("the tree to come is a link out", t => t.Link(".publication/output-other", "../../outside"), Build, ExitCode.Clean, "output/: "),
        new("the lock is a link out", t => t.Link(".publication/output.lock", "../../outside/canary.md"), Build, ExitCode.Clean, "output/: "),
        new("the output is a folder of others", _ => { }, "build --input input --output ../outside", ExitCode.Errors, "it contains files that this program did not write"),
        new("the output lies in the input", _ => { }, "build --input input --output input/assets/site", ExitCode.Errors, "which the build reads"),
    ];

    /// <summary>For these the whole program runs, as a process: names and pipes go through all of the system.</summary>
    public static readonly IReadOnlyList<ProgramCase> Processes =
    [
        new("pipes stand everywhere", t =>
        {
            foreach (var path in new[] { "input/briefs/x.md", "input/data/topics/x.yml", "input/assets/x.png", "input/newsletters/x.yml", "input/x" }) t.Pipe(path);
        }, Build, ExitCode.Errors, "input/briefs/x.md:1:1: error PUB030: this is not a regular file"),
        new("the settings are a link to a device without end", t => t.Link("input/publication.yml", "/dev/zero"), Build, ExitCode.Errors, "input/publication.yml:1:1: error PUB030"),
        new("a name is not UTF-8", t => t.PutRaw("input/briefs", "a\\377.md"), Build, ExitCode.Errors, "input/briefs/a\uFFFD.md:1:1: error PUB030"),
        new("a name would write a line of its own", t => t.Put("input/data/a\nb:1:1: error PUB999: forged.yml", "x"), Build, ExitCode.Errors, "input/data/a\u240Ab:1:1: error PUB999: forged.yml:1:1: error PUB030"),
    ];

    private static void AwayWithInput(HostileTree tree)
    {
        tree.Move("input", "../outside/input");
        tree.Link("input", "../outside/input");
    }
}
