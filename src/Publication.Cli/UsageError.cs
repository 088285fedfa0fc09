using System.CommandLine;
using System.CommandLine.Parsing;

namespace Publication.Cli;

/// <summary>What is wrong with a command line, in one line that says what to type.</summary>
internal static class UsageError
{
    public static string Of(ParseResult parsed, RootCommand root)
    {
        if (parsed.UnmatchedTokens.Count > 0) return Unknown(parsed.UnmatchedTokens[0], parsed.CommandResult.Command, root);
        var error = parsed.Errors[0];
        if (error.SymbolResult is OptionResult { Option: var option } given)
        {
            if (given.Tokens.Count == 0) return $"`{option.Name}` needs a value: {option.Name} {option.HelpName}";
            if (given.Tokens.Count > 1 && option.Arity.MaximumNumberOfValues == 1) return $"`{option.Name}` is given twice";
        }
        if (error.SymbolResult is ArgumentResult { Tokens.Count: 0 } or CommandResult)
            return $"something is missing; `{CommandOf(parsed)} --help` shows how it is written";
        return error.Message;
    }

    private static string Unknown(string token, Command command, RootCommand root)
    {
        if (token.StartsWith('-'))
        {
            var name = token.Split('=', ':')[0];
            var options = command.Options.Where(o => !o.Hidden).SelectMany(o => o.Aliases.Prepend(o.Name)).Where(n => n.Length > 2).ToList();
            var help = command == root ? Typed("--help") : Typed($"{command.Name} --help");
            return Spelling.Closest(name, options) is { } meant
                ? $"there is no option `{name}`; did you mean `{meant}`?"
                : $"there is no option `{name}`; `{help}` lists all";
        }
        if (command != root) return $"`{command.Name}` does not take `{token}`; `{Typed($"{command.Name} --help")}` shows how it is written";
        var verbs = root.Subcommands.Select(c => c.Name).ToList();
        return Spelling.Closest(token, verbs) is { } verb
            ? $"there is no verb `{token}`; did you mean `{verb}`?"
            : $"there is no verb `{token}`; the verbs are {Words.List(verbs)}";
    }

    private static string CommandOf(ParseResult parsed) =>
        parsed.CommandResult.Command is RootCommand ? CommandLine.Typed : Typed(parsed.CommandResult.Command.Name);

    private static string Typed(string rest) => $"{CommandLine.Typed} {rest}";
}
