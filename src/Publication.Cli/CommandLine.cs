using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Publication.Cli.Verbs;

namespace Publication.Cli;

/// <summary>The program as one function: arguments in, text and an exit code out.</summary>
public static class CommandLine
{
    public const string Name = "publication";

    /// <summary>What a person types before a verb: the program's name, or the whole command where it runs from the repository.</summary>
    public static string Typed { get; } =
        AppContext.BaseDirectory.Replace('\\', '/').Contains("/src/Publication.Cli/bin/", StringComparison.Ordinal)
            ? "dotnet run -c Release --project src/Publication.Cli --" : Name;

    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter error) =>
        Run(args, new Terminal(output, error));

    public static int Run(IReadOnlyList<string> args, Terminal terminal)
    {
        var shared = new SharedOptions();
        var root = Root(shared, terminal);
        // No response files: an `@` in an argument is just an `@`.
        var parsed = root.Parse(args, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
        // The library would print its whole help after an error; one line says more.
        if (parsed.Action is ParseErrorAction) return Usage(terminal, UsageError.Of(parsed, root));
        var quiet = new InvocationConfiguration
        {
            Output = terminal.Out, Error = terminal.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null,
        };
        try
        {
            return parsed.Invoke(quiet);
        }
        catch (Exception exception)
        {
            return Explain(exception, terminal, shared.InputFolder(parsed));
        }
    }

    /// <summary>Every verb there is, in the order of the help. Without one, the site is built.</summary>
    private static RootCommand Root(SharedOptions shared, Terminal terminal)
    {
        var build = BuildVerb.Create(shared, terminal);
        var root = new RootCommand("Turns a folder of Markdown and YAML into one interlinked static site.")
        {
            build,
            CheckVerb.Create(shared, terminal),
            PreviewVerb.Create(shared, terminal),
            ServeVerb.Create(shared, terminal),
            NewVerb.Create(shared, terminal),
            RenameVerb.Create(shared, terminal),
            CompareVerb.Create(shared, terminal),
            ExplainVerb.Create(terminal),
            SchemasVerb.Create(shared, terminal),
        };
        root.HelpName = Name;
        foreach (var option in build.Options) root.Add(option);
        root.Action = build.Action;
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
        return root;
    }

    private static int Explain(Exception exception, Terminal terminal, string input)
    {
        var cause = Trouble.CauseOf(exception);
        if (cause is UsageException) return Usage(terminal, cause.Message);
        if (cause is OperationCanceledException && terminal.Stop.IsCancellationRequested)
        {
            terminal.Error.WriteLine("interrupted; what was published before is untouched");
            return ExitCode.Interrupted;
        }
        if (Trouble.Said(cause) is { } said)
        {
            terminal.Error.WriteLine($"{Name}: {said}");
            return ExitCode.Errors;
        }
        Fault.Write(terminal, cause, input);
        return ExitCode.Fault;
    }

    private static int Usage(Terminal terminal, string message)
    {
        terminal.Error.WriteLine($"{Name}: {message}");
        return ExitCode.WrongUsage;
    }
}
