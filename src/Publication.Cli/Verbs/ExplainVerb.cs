using System.CommandLine;
using Publication.Checking;

namespace Publication.Cli.Verbs;

/// <summary><c>explain CODE</c>: why a rule is there, with a bad and a good example; without a code, all rules.</summary>
internal sealed class ExplainVerb(Terminal terminal)
{
    private readonly Argument<string?> code = new("code")
    {
        Description = "As it stands in a message: PUB102. Left out: a list of all.", Arity = ArgumentArity.ZeroOrOne,
    };

    public static Command Create(Terminal terminal)
    {
        var verb = new ExplainVerb(terminal);
        var command = new Command("explain", "Explains an error or a warning by its code.") { verb.code };
        command.SetAction(verb.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        if (parsed.GetValue(code) is { } asked) Explain(Find(asked));
        else List();
        return ExitCode.Clean;
    }

    private void List()
    {
        foreach (var rule in Rules.All.OrderBy(r => r.Code, StringComparer.Ordinal))
            terminal.Out.WriteLine($"{rule.Code}  {Words.Of(rule.Severity),-7}  {rule.Title}");
    }

    private void Explain(Rule rule)
    {
        var ink = terminal.InkFor(terminal.Out);
        terminal.Out.WriteLine($"{ink.Of(rule.Severity, $"{Words.Of(rule.Severity)} {rule.Code}")}: {ink.Bold(rule.Title)}");
        terminal.Out.WriteLine();
        foreach (var line in Wrapped(rule.Why)) terminal.Out.WriteLine(line);
        Example("wrong", rule.Bad);
        Example("what is said of it", RuleMessages.Of(rule));
        Example("right", rule.Good);

        void Example(string heading, string text)
        {
            terminal.Out.WriteLine();
            terminal.Out.WriteLine($"{ink.Help(heading)}:");
            foreach (var line in text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
                terminal.Out.WriteLine($"  {Visible.Of(line)}".TrimEnd());
        }
    }

    private static Rule Find(string asked)
    {
        foreach (var rule in Rules.All)
            if (string.Equals(rule.Code, asked, StringComparison.OrdinalIgnoreCase)) return rule;
        var codes = Rules.All.Select(r => r.Code).ToList();
        var meant = Spelling.Closest(asked, codes) is { } one ? $"did you mean `{one}`?" : $"`{CommandLine.Typed} explain` lists all";
        throw new UsageException($"there is no code `{asked}`; {meant}");
    }

    private static IEnumerable<string> Wrapped(string text)
    {
        const int widest = 90;
        var line = "";
        foreach (var word in text.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > widest)
            {
                yield return line;
                line = word;
            }
            else line = line.Length == 0 ? word : $"{line} {word}";
        }
        if (line.Length > 0) yield return line;
    }
}
