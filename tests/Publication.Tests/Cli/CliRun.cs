using Publication.Cli;

namespace Publication.Tests.Cli;

/// <summary>The program run to its end inside the test: its exit code and what it wrote.</summary>
internal sealed record CliRun(int Code, string Output, string Error)
{
    public static CliRun Of(params string[] args) => Of("", args, default);

    /// <summary>With what a person types on a terminal.</summary>
    public static CliRun Answered(string answers, params string[] args) => Of(answers, args, default);

    /// <summary>Interrupted before it begins.</summary>
    public static CliRun Interrupted(params string[] args) => Of("", args, new CancellationToken(canceled: true));

    private static CliRun Of(string answers, string[] args, CancellationToken stop)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var typed = new StringReader(answers);
        var terminal = new Terminal(output, error) { In = typed, CanAsk = answers.Length > 0, Stop = stop };
        var code = CommandLine.Run(args, terminal);
        return new CliRun(code, output.ToString().ReplaceLineEndings("\n"), error.ToString().ReplaceLineEndings("\n"));
    }
}
