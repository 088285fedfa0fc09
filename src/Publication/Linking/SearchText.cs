using Publication.Content;
using Publication.Content.Kinds;

namespace Publication.Linking;

/// <summary>
/// What a reader can search of an entry, by weight: its names, its headings and labels, its text block by block. Only what
/// its page shows; an editor's notes and tags are not in it.
/// </summary>
/// <param name="Names">Title, original, romanisation, other names.</param>
/// <param name="Headings">Headings, offices, authors, places: more than text, less than a name.</param>
/// <param name="Blocks">Paragraphs, wordings and figures, in the order of the page.</param>
public sealed record SearchText(IReadOnlyList<string> Names, IReadOnlyList<string> Headings, IReadOnlyList<string> Blocks)
{
    public const int NameWeight = 3;
    public const int HeadingWeight = 2;
    public const int TextWeight = 1;

    public static SearchText Of(Site site, int number)
    {
        var entry = site.Entries[number];
        var names = new List<string>();
        var headings = new List<string>();
        var blocks = new List<string>();
        // A quotation has no name of its own: its words are text.
        if (entry is not Quote)
        {
            names.Add(entry.Name);
            if (entry.Original is { } o) names.AddRange([o.Text, o.Romanisation]);
            names.AddRange(AlsoOf(entry));
        }
        blocks.AddRange(entry.Wordings);
        AddLabels(site, number, headings);
        foreach (var body in entry.Texts.Prepend(entry is Quote ? Body.Empty : entry.Summary).Distinct())
        {
            headings.AddRange(body.Headings.Select(h => h.Text));
            AddBlocks(body, blocks);
        }
        if (entry is Initiative initiative)
        {
            foreach (var target in initiative.Targets) blocks.AddRange([target.Measure, target.Value]);
            blocks.Add(initiative.IssuedBy);
        }
        return new SearchText(Cleared(names), Cleared(headings), Cleared(blocks));
    }

    /// <summary>Other names of an entry, which count like its title.</summary>
    public static IReadOnlyList<string> AlsoOf(Entry entry) => entry switch
    {
        Term term => [.. term.Also],
        Initiative initiative => initiative.Also,
        Organisation { Short.Length: > 0 } organisation => [organisation.Short],
        Source { OriginalTitle.Length: > 0 } source => [source.OriginalTitle],
        _ => [],
    };

    private static void AddLabels(Site site, int number, List<string> labels)
    {
        switch (site.Entries[number])
        {
            case Quote quote:
                if (site.TargetOf(number, quote.Speaker) is >= 0 and var speaker && site.IsVisible(speaker))
                    labels.AddRange([site.Entries[speaker].Name, site.Entries[speaker].Original?.Text ?? ""]);
                labels.AddRange([quote.Role, quote.Outlet, quote.Original?.Romanisation ?? ""]);
                break;
            case Person person:
                labels.AddRange(person.Roles.Select(r => r.Title));
                break;
            case Source source:
                labels.AddRange([.. source.Author, source.Container, source.Publisher]);
                break;
            case Event happening:
                labels.Add(happening.Place);
                break;
            case Term term:
                labels.Add(term.Literal);
                break;
            case Initiative initiative:
                labels.AddRange(initiative.Differences.Select(d => d.About));
                break;
            case Brief brief:
                labels.AddRange(brief.Authors);
                break;
        }
    }

    private static void AddBlocks(Body body, List<string> blocks)
    {
        var (plain, starts) = (body.Plain, body.BlockStarts);
        var from = 0;
        foreach (var start in starts)
        {
            blocks.Add(plain[from..start]);
            from = start;
        }
        blocks.Add(plain[from..]);
    }

    private static List<string> Cleared(List<string> texts) => [.. texts.Select(t => t.Trim()).Where(t => t.Length > 0).Distinct(StringComparer.Ordinal)];
}
