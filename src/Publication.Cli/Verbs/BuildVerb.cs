using System.CommandLine;
using System.Diagnostics;
using Publication.Cli.Git;
using Publication.Cli.Writers;

namespace Publication.Cli.Verbs;

/// <summary><c>build</c>: reads the input and replaces the site, if there is no error.</summary>
internal sealed class BuildVerb(SharedOptions shared, Terminal terminal)
{
    public static Command Create(SharedOptions shared, Terminal terminal)
    {
        var command = new Command("build", "Builds the site. This is what happens without a verb, too.");
        foreach (var option in shared.ForReading) command.Add(option);
        command.Add(shared.Output);
        command.Add(shared.Format);
        command.Add(shared.Strict);
        command.Add(shared.Timings);
        command.SetAction(new BuildVerb(shared, terminal).Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var options = shared.BuildOptions(parsed);
        var writer = shared.Writer(parsed);
        var started = Stopwatch.GetTimestamp();
        var history = Task.Run(() => GitHistory.ReadTimed(options.InputFolder));
        var missing = Progress.Watch(terminal, phase => Fonts.Fetch(options, phase));
        var result = Progress.Watch(terminal, phase => Build(options with { History = history.Result.History }, parsed.GetValue(shared.Strict), phase));
        var time = Stopwatch.GetElapsedTime(started);

        var findings = new Findings(result.Edition.Diagnostics, Path.GetDirectoryName(options.InputFolder)!);
        // People read the list beside the summary; a program reads the list alone.
        var (list, summary) = writer.ForMachines ? (terminal.Out, terminal.Error) : (terminal.Error, terminal.Out);
        writer.Write(findings, list, terminal);
        if (result.Published is null) terminal.Error.WriteLine(Summary.OfFailure(findings, "; nothing was published"));
        else Summary.WriteBuild(result, findings, options, time, (missing, history.Result.Note), summary);
        if (parsed.GetValue(shared.Timings))
        {
            TimingsTable.Write([history.Result.Timing, .. result.Timings], summary);
            TimingsTable.Write(result.PageTimes, summary);
            MailsTable.Write(result.LargestMails, summary);
        }
        return result.Published is null ? ExitCode.Errors : ExitCode.Clean;
    }

    private BuildResult Build(BuildOptions options, bool strict, Action<string> phase)
    {
        phase("reading");
        var edition = Edition.Read(options);
        return strict && edition.Diagnostics.Count > 0 ? new BuildResult(edition, null, edition.Timings) : Generator.Publish(edition, options, phase, terminal.Stop);
    }
}
