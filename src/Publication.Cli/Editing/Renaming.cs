using System.Text.RegularExpressions;
using Publication.Checking;
using Publication.Content;
using Publication.Content.Yaml;
using Publication.Linking;

namespace Publication.Cli.Editing;

/// <summary>All edits that give an entry another id: its own record, every reference and link to it, and its old id under <c>formerly</c>.</summary>
internal sealed class Renaming
{
    private readonly Edition edition;
    private readonly Site site;
    private readonly int entry;
    private readonly string id;

    private Renaming(Edition edition, int entry, string id)
    {
        (this.edition, site, this.entry, this.id) = (edition, edition.Site!, entry, id);
        Kind = site.Entries[entry].Kind;
        OldId = site.Entries[entry].Id;
        var (document, _) = site.Origins[entry];
        var named = Kind.Source != KindSource.Records && Path.GetFileNameWithoutExtension(document.File.Relative) == OldId;
        NewFile = named ? $"{Kind.Plural}/{id}{Path.GetExtension(document.File.Relative)}" : null;
    }

    public Kind Kind { get; }

    public string OldId { get; }

    public string OldFile => site.Origins[entry].Document.File.Relative;

    /// <summary>Where its file will stand under the input, if the file is named by the id.</summary>
    public string? NewFile { get; }

    public EditPlan Plan { get; } = new();

    public static Renaming Of(Edition edition, int entry, string id)
    {
        var renaming = new Renaming(edition, entry, id);
        renaming.EditRecord();
        renaming.EditReferences();
        renaming.EditLinks();
        return renaming;
    }

    /// <summary>The bytes of every file that changes, by its path under the input; null for a file that takes another name.</summary>
    public IReadOnlyDictionary<string, byte[]?> Changes()
    {
        var changes = new Dictionary<string, byte[]?>(StringComparer.Ordinal);
        foreach (var file in Plan.Files)
        {
            var relative = file.Path[(file.Path.IndexOf('/', StringComparison.Ordinal) + 1)..];
            if (relative == OldFile && NewFile is not null) changes[NewFile] = InputText.Encode(file.Apply(), site.Origins[entry].Document.File.Bytes);
            else changes[relative] = InputText.Encode(file.Apply(), edition.BytesOf(relative)!);
        }
        if (NewFile is not null) changes[OldFile] = null;
        return changes;
    }

    /// <summary>Places that look like a reference to the old id and are none: in code, in a comment, in a note for editors.</summary>
    public IEnumerable<Location> Mentions()
    {
        var mention = new Regex($@"(?<=\[\[|@|`|\b{Kind.Name}:){Regex.Escape(OldId)}(?![a-z0-9-])", RegexOptions.CultureInvariant);
        foreach (var source in site.Documents.Select(d => d.Source).Append(site.Settings.Source))
            foreach (Match match in mention.Matches(source.Text))
                if (!Plan.Files.Any(f => f.Path == source.Path && f.Edits.Any(e => e.At.Span.Start <= match.Index && match.Index <= e.At.Span.End)))
                    yield return new Location(source, new TextSpan(match.Index, match.Length));
    }

    private void EditRecord()
    {
        var record = site.Entries[entry];
        var text = site.Origins[entry].Document.Source.Text;
        var named = record.SpanOf("id") != record.Span;
        if (named) Replace(site.At(entry, record.SpanOf("id")), OldId, id);
        var formerly = site.At(entry, record.SpanOf("formerly"));
        var (at, added) = record.Formerly.Length > 0
            ? AddedTo(formerly.Span, text)
            : YamlEdit.LineAfter(named ? "id" : "title", site.At(entry, record.SpanOf(named ? "id" : "title")).Span, text, $"formerly: [{OldId}]")
                ?? throw new UsageException($"the record at {site.At(entry, record.Span)} is written in braces; write one `field: value` to a line first");
        Add(new Fix(formerly with { Span = at }, added));
    }

    /// <summary>The old id as one more of the ids that are there already, written as they are.</summary>
    private (TextSpan At, string Text) AddedTo(TextSpan list, string text)
    {
        var written = text.AsSpan(list.Start, list.Length);
        if (written[0] == '[')
        {
            var last = written[..^1].TrimEnd();
            return (new TextSpan(list.Start + last.Length, 0), last.EndsWith(",") ? $" {OldId}" : $", {OldId}");
        }
        if (!written.StartsWith("- ")) return (list, $"[{written}, {OldId}]");
        var end = YamlEdit.EndOfLine(text, list.End);
        var column = list.Start - (text.AsSpan(0, list.Start).LastIndexOfAny('\r', '\n') + 1);
        return (new TextSpan(end, 0), $"{YamlEdit.LineEnd(text, end)}{new string(' ', column)}- {OldId}");
    }

    private void EditReferences()
    {
        for (var i = 0; i < site.Entries.Length; i++)
            for (var n = 0; n < site.Targets[i].Length; n++)
                if (site.Targets[i][n] is >= 0 and var target) EditReference(new FoundReference(i, site.Entries[i].References[n], target));
    }

    private void EditReference(FoundReference found)
    {
        var at = site.At(found.Entry, found.Reference.Span);
        if (found.Target == entry)
        {
            // A reference by a still older id stays: it is told as such, and `check --fix` mends it.
            if (found.Id == OldId) Replace(at, OldId, found.Kind.Length == 0 && OthersWithNewId(found).Any() ? $"{Kind.Name}:{id}" : id);
        }
        else if (found.Kind.Length == 0 && found.Id == id && Allows(found, Kind))
            Replace(at, id, $"{site.Entries[found.Target].Kind.Name}:{id}"); // which would now mean either of the two
    }

    private IEnumerable<int> OthersWithNewId(FoundReference found) =>
        site.WithId(id).Where(other => other != entry && Allows(found, site.Entries[other].Kind));

    private static bool Allows(FoundReference found, Kind kind) => found.Reference.Kinds.Count == 0 || found.Reference.Kinds.Contains(kind.Name);

    private void EditLinks()
    {
        foreach (var (holder, link, found) in new CheckContext(site, new HashSet<string>()).Links())
        {
            var at = site.At(holder, link.AddressSpan.Length > 0 ? link.AddressSpan : link.Span);
            if (found.Sort == LinkSort.Entry && found.Entry == entry && NewFile is not null) Replace(at, Path.GetFileName(OldFile), Path.GetFileName(NewFile));
            else if (found.Sort == LinkSort.SitePath) EditSitePath(at, found.Path);
        }
        foreach (var item in site.Settings.Navigation.Concat(site.Settings.Footer))
            if (item.To.StartsWith('/')) EditSitePath(new Location(site.Settings.Source, item.SpanOf("to")), item.To.TrimStart('/'));
    }

    /// <summary>A link to a page of the site that is named by the id: its own, its timeline, its frame for other sites.</summary>
    private void EditSitePath(Location at, string path)
    {
        path = path.Split('#', '?')[0];
        if (!path.Split('/').Contains(OldId)) return;
        if (edition.Pages.Any(page => page.Route.Path == path && (page.Subject == entry || page.Variant == $"{Kind.Name}:{OldId}")))
            Replace(at, $"/{OldId}/", $"/{id}/");
    }

    /// <summary>Edits the last place in a span where a word stands.</summary>
    private void Replace(Location at, string old, string now)
    {
        var found = at.Source.Text.LastIndexOf(old, Math.Max(0, at.Span.End - 1), at.Span.Length, StringComparison.Ordinal);
        if (found < 0) throw new UsageException($"`{old}` is written at {at} in a way that cannot be edited; write it there as it is");
        var slash = old[0] == '/' ? 1 : 0;
        Add(new Fix(at with { Span = new TextSpan(found + slash, old.Length - (2 * slash)) }, slash > 0 ? now[1..^1] : now));
    }

    private void Add(Fix edit)
    {
        if (!Plan.TryAdd([edit])) throw new InvalidOperationException($"two edits meet at {edit.At}");
    }
}
