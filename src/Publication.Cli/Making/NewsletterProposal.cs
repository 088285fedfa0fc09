using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Publication.Content;
using Publication.Content.Kinds;
using Publication.Linking;

namespace Publication.Cli.Making;

/// <summary>
/// What a next newsletter could show: the entries that are dated or were changed since the last one, up to today. It is
/// written as a draft that an editor shortens and annotates.
/// </summary>
internal sealed class NewsletterProposal
{
    private static readonly Kind[] Kinds = [Brief.Definition, Initiative.Definition, Quote.Definition, Event.Definition, Term.Definition];

    private readonly Site site;
    private readonly Newsletter? last;

    private NewsletterProposal(Site site)
    {
        this.site = site;
        last = site.Entries.OfType<Newsletter>().Where(n => n.Date is not null).OrderBy(n => n.Date).LastOrDefault();
        Since = last?.Date!.LatestDay ?? site.Today.AddMonths(-1);
        Items = [.. Kinds.SelectMany(OfKind)];
    }

    /// <summary>The day of the last newsletter; a month ago where there is none.</summary>
    public DateOnly Since { get; }

    public IReadOnlyList<(int Entry, string Reason)> Items { get; }

    /// <summary>Since when, in words: the last newsletter is named.</summary>
    public string Beginning => last is null ? $"{Day(Since)} (there is no newsletter yet, so a month counts)" : $"the newsletter `{last.Id}` of {Day(Since)}";

    public static NewsletterProposal Of(Site site) => new(site);

    /// <summary>The month, or the day where the month has one already.</summary>
    public string Id() => Month() is var month && site.Find(Newsletter.Definition, month) < 0 ? month : Day(site.Today);

    /// <summary>What an editor finds there; to be written over what they have set already.</summary>
    /// <param name="chosen">Fields that they have set.</param>
    public string Text(JsonObject chosen)
    {
        var fields = new JsonObject
        {
            ["title"] = chosen["title"]?.DeepClone() ?? $"{site.Settings.Title}: {Month()}",
            ["date"] = chosen["date"]?.DeepClone() ?? Day(site.Today),
            ["draft"] = chosen["draft"]?.DeepClone() ?? "true",
            ["intro"] = chosen["intro"]?.DeepClone() ?? $"New since {Day(Since)}: {Counts()}.",
        };
        foreach (var (name, value) in chosen)
            if (!fields.ContainsKey(name)) fields[name] = value?.DeepClone();
        var text = new StringBuilder()
            .Append("# Proposed from what is dated or was changed after ").Append(Beginning.Replace("`", "", StringComparison.Ordinal)).Append(".\n")
            .Append("# Take out what need not be in it, put the rest into the order of reading, and write a title and an opening.\n")
            .Append("# Below an entry, `note: >-` and a sentence or two say why it is here.\n")
            .Append("# It is published when the line `draft: true` is gone.\n")
            .Append(YamlText.Of(fields))
            .Append("items:\n");
        var kind = default(Kind);
        foreach (var (entry, reason) in Items)
        {
            var e = site.Entries[entry];
            if (e.Kind != kind) text.Append("  # ").Append(char.ToUpperInvariant(e.Kind.Plural[0])).Append(e.Kind.Plural.AsSpan(1)).Append('\n');
            kind = e.Kind;
            text.Append("  - entry: ").Append(e.Kind.Name).Append(':').Append(e.Id).Append(" # ").Append(reason).Append(": ").Append(Visible.Of(e.Name)).Append('\n');
        }
        return text.ToString();
    }

    /// <summary>The newest first.</summary>
    private IEnumerable<(int, string)> OfKind(Kind kind) => site.OfKind(kind)
        .Where(i => !site.Entries[i].Draft)
        .Select(i => (Entry: i, Reason: ReasonFor(i)))
        .Where(i => i.Reason.Length > 0)
        .OrderByDescending(i => site.Entries[i.Entry].Date)
        .ThenBy(i => site.Entries[i.Entry].Id, StringComparer.Ordinal);

    private string ReasonFor(int entry)
    {
        if (site.Entries[entry].Date is { } date && date.EarliestDay > Since && date.EarliestDay <= site.Today) return $"dated {date.Text}";
        var changes = site.ChangesOf(entry);
        if (changes.Count == 0 || changes[0].Day <= Since || changes[0].Day > site.Today) return "";
        return $"{(changes[^1].Day > Since ? "added" : "changed")} {Day(changes[0].Day)}";
    }

    private string Counts() => string.Join(", ", Items.GroupBy(i => site.Entries[i.Entry].Kind).Select(g => Words.Count(g.Count(), g.Key.Name)));

    private string Month() => site.Today.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
