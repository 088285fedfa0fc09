using System.CommandLine;
using Publication.Cli.Editing;
using Publication.Cli.Writers;
using Publication.Content;
using Publication.Content.Fields;

namespace Publication.Cli.Verbs;

/// <summary><c>rename KIND OLD NEW</c>: another id for an entry, wherever it is mentioned; the old address leads to the new one.</summary>
internal sealed class RenameVerb(SharedOptions shared, Terminal terminal)
{
    private const int MostMentions = 5;

    private readonly Argument<string> kindName = new("kind") { Description = "One of: " + string.Join(", ", ContentKinds.All.Select(k => k.Name)) + "." };

    private readonly Argument<string> oldId = new("old") { Description = "The id that it has." };

    private readonly Argument<string> newId = new("new") { Description = "The id that it is to have: small letters a to z, digits and hyphens." };

    private readonly Option<bool> dryRun = new("--dry-run") { Description = "Show what would change, and change nothing." };

    public static Command Create(SharedOptions shared, Terminal terminal)
    {
        var verb = new RenameVerb(shared, terminal);
        var command = new Command("rename", "Gives an entry another id, wherever it is mentioned; its old address leads to the new one.")
        {
            verb.kindName, verb.oldId, verb.newId, verb.dryRun, shared.Input, shared.Theme, shared.Today,
        };
        command.SetAction(verb.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var kind = KindNamed.Find(parsed.GetValue(kindName)!);
        var options = shared.BuildOptions(parsed);
        var edition = Edition.Read(options);
        if (edition.Errors > 0) throw new UsageException($"there {(edition.Errors == 1 ? "is 1 error" : $"are {Words.Number(edition.Errors)} errors")} in the input, so that a mention might be overlooked; `{CommandLine.Typed} check` lists them");
        var (old, now) = (parsed.GetValue(oldId)!, parsed.GetValue(newId)!);
        var renaming = Renaming.Of(edition, Find(edition, kind, old), Free(edition, kind, old, now));

        var changes = renaming.Changes();
        var news = News(edition, edition.With(changes), renaming, now);
        if (news.Count > 0)
        {
            new TextDiagnosticWriter().Write(new Findings(news, Path.GetDirectoryName(options.InputFolder)!), terminal.Error, terminal);
            terminal.Error.WriteLine($"nothing was changed: under the id `{now}` this would be wrong");
            return ExitCode.Errors;
        }
        var isDry = parsed.GetValue(dryRun);
        if (!isDry) Save(edition, renaming, options, changes);
        Tell(renaming, old, now, isDry);
        return ExitCode.Clean;
    }

    private static void Save(Edition edition, Renaming renaming, BuildOptions options, IReadOnlyDictionary<string, byte[]?> changes)
    {
        foreach (var relative in changes.Keys)
            if (edition.BytesOf(relative) is { } bytes && !File.ReadAllBytes(Path.Combine(options.InputFolder, relative)).AsSpan().SequenceEqual(bytes))
                throw new UsageException($"`{relative}` was changed by somebody else meanwhile; nothing was changed, try again");
        InputText.WriteAll(options.InputFolder, changes, renaming.OldFile);
    }

    private static int Find(Edition edition, Kind kind, string old)
    {
        var site = edition.Site!;
        if (site.Find(kind, old) is >= 0 and var entry) return entry;
        var (first, count) = site.Ranges[kind.Index];
        var ids = site.Entries.Skip(first).Take(count).ToList();
        if (ids.Find(e => e.Formerly.Contains(old)) is { } renamed) throw new UsageException($"the {kind.Name} `{old}` is called `{renamed.Id}` now");
        var others = site.WithId(old).Select(i => $"`{site.Entries[i].Kind.Name}`").ToList();
        var help = others.Count > 0 ? $"`{old}` is of the kind {string.Join(" and ", others)}"
            : Spelling.Closest(old, ids.Select(e => e.Id)) is { } meant ? $"did you mean `{meant}`?"
            : ids.Count == 0 ? $"there are no {kind.Plural} yet"
            : $"the nearest are {Words.List(Spelling.Nearest(old, ids.Select(e => e.Id)))}";
        throw new UsageException($"there is no {kind.Name} `{old}`; {help}");
    }

    /// <summary>The new id, if nothing has it and nothing had it: an address that once led elsewhere is not given away again.</summary>
    private static string Free(Edition edition, Kind kind, string old, string now)
    {
        var site = edition.Site!;
        if (!Shapes.IsId(now))
            throw new UsageException($"`{now}` cannot be an id; " + (Shapes.ToId(now) is { Length: > 0 } meant ? $"write `{meant}`" : "write small letters a to z, digits and hyphens"));
        if (now == old) throw new UsageException($"the {kind.Name} `{old}` has this id already");
        if (site.Find(kind, now) is >= 0 and var taken) throw new UsageException($"there is a {kind.Name} `{now}` already, at {site.At(taken, site.Entries[taken].SpanOf("id"))}; choose another id");
        for (var i = 0; i < site.Entries.Length; i++)
            if (site.Entries[i].Kind == kind && site.Entries[i].Formerly.Contains(now))
                throw new UsageException($"`{now}` was an id of the {kind.Name} `{site.Entries[i].Id}` before, and its address leads there; choose another id");
        return now;
    }

    /// <summary>What would be wrong after the renaming and was not before.</summary>
    private static List<Diagnostic> News(Edition before, Edition after, Renaming renaming, string now)
    {
        var known = before.Diagnostics.GroupBy(Key).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        return [.. after.Diagnostics.GroupBy(Key).SelectMany(g => g.Skip(known.GetValueOrDefault(g.Key)))];

        // Without its line, which an added line moves, and under the old id.
        string Key(Diagnostic d) => $"{d.At.Path} {d.Code} {d.Message}".Replace(now, renaming.OldId, StringComparison.Ordinal);
    }

    private void Tell(Renaming renaming, string old, string now, bool isDry)
    {
        var ink = terminal.InkFor(terminal.Out);
        var places = 0;
        foreach (var file in renaming.Plan.Files)
        {
            terminal.Out.WriteLine(ink.Bold(file.Path));
            places += LineChanges.WritePlaces(file, terminal.Out, ink);
        }
        var files = renaming.Plan.Files.Count();
        terminal.Out.WriteLine();
        if (renaming.NewFile is { } name) terminal.Out.WriteLine($"`{renaming.OldFile}` {(isDry ? "would become" : "is now")} `{name}`");
        terminal.Out.WriteLine($"{renaming.Kind.Name} `{old}` {(isDry ? "would become" : "is now")} `{now}`: {Words.Count(places, "place")} in {Words.Count(files, "file")}; "
            + $"its old address {(isDry ? "would lead" : "leads")} to the new one");
        var mentions = renaming.Mentions().ToList();
        if (mentions.Count > 0)
            terminal.Out.WriteLine($"for you to judge: {Words.Count(mentions.Count, "place")} {(mentions.Count == 1 ? "names" : "name")} `{old}` and {(mentions.Count == 1 ? "is" : "are")} no reference: "
                + string.Join(", ", mentions.Take(MostMentions)) + (mentions.Count > MostMentions ? ", …" : ""));
        if (isDry) terminal.Out.WriteLine("nothing was changed");
    }
}
