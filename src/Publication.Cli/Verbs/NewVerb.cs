using System.CommandLine;
using Publication.Cli.Git;
using Publication.Cli.Making;
using Publication.Cli.Writers;
using Publication.Content;
using Publication.Content.Fields;
using Publication.Content.Kinds;

namespace Publication.Cli.Verbs;

/// <summary><c>new KIND [ID]</c>: writes an entry with its required fields, asked for or given; what it leaves passes <c>check</c>.</summary>
internal sealed class NewVerb(SharedOptions shared, Terminal terminal)
{
    private const int LongestId = 60;

    private readonly Argument<string> kindName = new("kind")
    {
        Description = "One of: " + string.Join(", ", ContentKinds.All.Select(k => k.Name)) + ".",
    };

    private readonly Argument<string?> wantedId = new("id")
    {
        Description = "Its permalink; made from its name where left out.", Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string[]> set = new("--set")
    {
        Description = "A field's value; may be repeated. Keys of a group: original.text=…", HelpName = "field=value",
        Arity = ArgumentArity.OneOrMore,
    };

    public static Command Create(SharedOptions shared, Terminal terminal)
    {
        var verb = new NewVerb(shared, terminal);
        var command = new Command("new", "Adds an entry: asks on a terminal for what is required, or takes --set. A newsletter proposes what is new since the last one.")
        {
            verb.kindName, verb.wantedId, verb.set, shared.Input, shared.Theme, shared.Today,
        };
        command.SetAction(verb.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var kind = KindNamed.Find(parsed.GetValue(kindName)!);
        var options = shared.BuildOptions(parsed);
        var record = new NewRecord(kind);
        foreach (var setting in parsed.GetValue(set) ?? []) Set(record, setting);
        if (kind == Newsletter.Definition && !record.Has("items")) return Propose(parsed.GetValue(wantedId), record, options);
        Complete(record);
        var id = Id(parsed.GetValue(wantedId), record);
        var edition = Edition.Read(options);
        var file = EntryFile.Of(kind, id, options.InputFolder, edition);
        var yaml = record.ToYaml(kind.Source == KindSource.Records ? id : null);

        return Add(edition, options, file, $"{kind.Name} `{id}` added", () => file.Write(kind, yaml), YamlText.Of(yaml));
    }

    /// <summary>A newsletter for which no items are given: what is new since the last one.</summary>
    private int Propose(string? wanted, NewRecord record, BuildOptions options)
    {
        var (history, note) = GitHistory.Read(options.InputFolder);
        if (note is not null) terminal.Error.WriteLine($"note: {note}");
        var edition = Edition.Read(options with { History = history });
        if (edition.Site is not { } site) throw new UsageException("publication.yml cannot be read; `check` says why");
        var proposal = NewsletterProposal.Of(site);
        if (proposal.Items.Count == 0)
        {
            terminal.Out.WriteLine($"nothing was added: nothing is dated or was changed after {proposal.Beginning}");
            return ExitCode.Clean;
        }
        var id = Id(wanted ?? proposal.Id(), record);
        var file = EntryFile.Of(Newsletter.Definition, id, options.InputFolder, edition);
        var text = proposal.Text(record.ToYaml(null));
        var said = $"newsletter `{id}` added as a draft: {Words.Count(proposal.Items.Count, "entry")} dated or changed after {proposal.Beginning}";
        return Add(edition, options, file, said, () => file.Write(text), text);
    }

    /// <summary>Writes the entry, and takes it back where it brings an error.</summary>
    private int Add(Edition before, BuildOptions options, EntryFile file, string said, Action write, string yaml)
    {
        write();
        var news = NewErrors(before, options);
        if (news.Count == 0)
        {
            terminal.Out.WriteLine($"{Words.Path(file.Path)}: {said}");
            return ExitCode.Clean;
        }
        file.TakeBack();
        new TextDiagnosticWriter().Write(new Findings(news, Path.GetDirectoryName(options.InputFolder)!), terminal.Error, terminal);
        terminal.Error.WriteLine("nothing was added; this would have been:");
        terminal.Error.WriteLine();
        terminal.Error.Write(yaml);
        return ExitCode.Errors;
    }

    private static void Set(NewRecord record, string setting)
    {
        var at = setting.IndexOf('=', StringComparison.Ordinal);
        if (at < 1) throw new UsageException($"`{setting}` sets nothing; write --set field=value");
        record.Set(setting[..at].Trim(), setting[(at + 1)..]);
    }

    private void Complete(NewRecord record)
    {
        var missing = record.Missing().ToList();
        if (missing.Count == 0) return;
        if (!terminal.CanAsk)
            throw new UsageException($"still missing: {string.Join(" ", missing.Select(m => $"--set {m.Path}=…"))}");
        foreach (var (path, field) in missing) record.Set(path, Ask(path, field));
    }

    private string Ask(string path, Field field)
    {
        terminal.Out.WriteLine($"{path}: {field.Description} ({field.Shape.Words})");
        while (true)
        {
            terminal.Out.Write($"{path}> ");
            var answer = terminal.In.ReadLine() ?? throw new UsageException("nothing was added");
            if (answer.Trim() is { Length: > 0 } text) return text;
            terminal.Out.WriteLine($"a value is needed, as {field.Example.ReplaceLineEndings(" ")}");
        }
    }

    private string Id(string? wanted, NewRecord record)
    {
        if (wanted is null)
        {
            var name = Shapes.ToId(record.Naming());
            if (name.Length > LongestId) name = name[..LongestId][..Math.Max(1, name[..LongestId].LastIndexOf('-'))];
            if (name.Length > 0) return name.Trim('-');
            if (!terminal.CanAsk) throw new UsageException("no id can be made from its name; write one after the kind");
            terminal.Out.Write("id> ");
            wanted = terminal.In.ReadLine() ?? "";
        }
        if (Shapes.IsId(wanted)) return wanted;
        var meant = Shapes.ToId(wanted);
        throw new UsageException($"`{wanted}` cannot be an id; " + (meant.Length > 0 ? $"write `{meant}`" : "write small letters a to z, digits and hyphens"));
    }

    /// <summary>Errors that were not there before the entry was.</summary>
    private static List<Diagnostic> NewErrors(Edition before, BuildOptions options)
    {
        var known = before.Diagnostics.Select(Key).ToHashSet(StringComparer.Ordinal);
        return [.. Edition.Read(options, before).Diagnostics.Where(d => d.Severity == Severity.Error && !known.Contains(Key(d)))];
    }

    private static string Key(Diagnostic diagnostic) => $"{diagnostic.At} {diagnostic.Code} {diagnostic.Message}";
}
