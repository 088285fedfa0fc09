using System.CommandLine;
using System.Diagnostics;
using Publication.Cli.Editing;
using Publication.Cli.Writers;

namespace Publication.Cli.Verbs;

/// <summary><c>check</c>: the reading and all checks of a build; publishes nothing.</summary>
internal sealed class CheckVerb(SharedOptions shared, Terminal terminal)
{
    private readonly Option<bool> fix = new("--fix") { Description = "Mend what leaves no doubt: a date written in another way, a tab, a retired id. Says what it changed." };

    public static Command Create(SharedOptions shared, Terminal terminal)
    {
        var command = new Command("check", "Says what is wrong with the input. Publishes nothing.");
        foreach (var option in shared.ForReading) command.Add(option);
        command.Add(shared.Format);
        command.Add(shared.Strict);
        command.Add(shared.Timings);
        var verb = new CheckVerb(shared, terminal);
        command.Add(verb.fix);
        command.SetAction(verb.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var options = shared.BuildOptions(parsed);
        var writer = shared.Writer(parsed);
        var started = Stopwatch.GetTimestamp();
        var edition = Progress.Watch(terminal, phase =>
        {
            phase("checking");
            return Edition.Read(options);
        });
        var time = Stopwatch.GetElapsedTime(started);
        var summary = writer.ForMachines ? terminal.Error : terminal.Out;
        if (parsed.GetValue(fix)) edition = new Mending(options, summary, terminal.InkFor(summary)).Mend(edition);

        var findings = new Findings(edition.Diagnostics, Path.GetDirectoryName(options.InputFolder)!);
        writer.Write(findings, terminal.Out, terminal);
        var fails = findings.Errors > 0 || (parsed.GetValue(shared.Strict) && findings.Warnings > 0);
        if (!writer.ForMachines)
            summary.WriteLine(findings.Diagnostics.Count > 0 ? Summary.OfFailure(findings, "")
                : $"no errors, no warnings: {Words.Count(edition.Counts.Values.Sum(), "entry")} checked in {Words.Time(time)}");
        if (parsed.GetValue(shared.Timings)) TimingsTable.Write(edition.Timings, summary);
        return fails ? ExitCode.Errors : ExitCode.Clean;
    }
}
