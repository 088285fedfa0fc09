namespace Publication.Content;

/// <summary>What can be wrong with a file as a whole.</summary>
public static class DocumentRules
{
    private const string GoodBrief = "--- input/briefs/example.md\n---\ntitle: An example\ndate: 2025-03-05\nsummary: What it says.\n---\n\nText.\n";

    public static readonly Rule NotUtf8 = new("PUB011", Severity.Error, "a file that is not UTF-8")
    {
        Why = "All files are UTF-8. Files saved by old programs in another encoding show wrong letters; the editor can save them again as UTF-8.",
        Bad = "--- input/briefs/example.md (latin-1)\n---\ntitle: Écriture\ndate: 2025-03-05\nsummary: What it says.\n---\n\nText.\n",
        Good = GoodBrief,
    };

    public static readonly Rule Empty = new("PUB012", Severity.Error, "an empty file")
    {
        Why = "An empty file is nearly always one that was not saved. Remove it if it is meant.",
        Bad = "--- input/briefs/example.md\n",
        Good = GoodBrief,
    };

    public static readonly Rule NoFrontMatter = new("PUB013", Severity.Error, "a text without front matter")
    {
        Why = "A Markdown file begins with its fields between two lines `---`: title, date and summary at least.",
        Bad = "--- input/briefs/example.md\nText without fields.\n",
        Good = GoodBrief,
    };

    public static readonly Rule OpenFrontMatter = new("PUB014", Severity.Error, "front matter that does not end")
    {
        Why = "The fields at the beginning of a Markdown file end with a line `---`. Without it the text would be read as fields.",
        Bad = "--- input/briefs/example.md\n---\ntitle: An example\ndate: 2025-03-05\nsummary: What it says.\n\nText.\n",
        Good = GoodBrief,
    };

    public static readonly Rule NotAList = new("PUB015", Severity.Error, "a data file that is not a list of records")
    {
        Why = "A data file is a list: each record begins with `- id:` at the very beginning of a line.",
        Bad = "--- input/data/topics.yml\ntopics:\n  - id: tides\n    name: Tides\n    summary: Sea level.\n",
        Good = "--- input/data/topics.yml\n- id: tides\n  name: Tides\n  summary: Sea level.\n",
    };

    public static readonly Rule NoKind = new("PUB016", Severity.Warning, "a file that belongs to no kind")
    {
        Why = "A file in the wrong folder, or with the wrong ending, would be left out in silence.",
        Bad = "--- input/data/toppics.yml\n- id: tides\n  name: Tides\n  summary: Sea level.\n",
        Good = "--- input/data/topics.yml\n- id: tides\n  name: Tides\n  summary: Sea level.\n",
    };

    public static readonly Rule TooLarge = new("PUB017", Severity.Error, "a text file that is too large")
    {
        Why = "A brief of more than 256 kB, or a data file of more than 1 MB, is an accident or an attack. Data may be split over several files, or the setting `data_file_mb` may allow more.",
        Bad = "--- input/briefs/example.md (300000 times)\nA\n",
        Good = GoodBrief,
    };

    public static readonly Rule BadFileName = new("PUB018", Severity.Error, "a file name that cannot be an id")
    {
        Why = "The name of a Markdown file is its id and so its address: small letters a to z, digits and hyphens.",
        Bad = "--- input/briefs/My Brief.md\n---\ntitle: An example\ndate: 2025-03-05\nsummary: What it says.\n---\n\nText.\n",
        Good = GoodBrief,
    };

    public static readonly Rule NoSettings = new("PUB019", Severity.Error, "no settings")
    {
        Why = "The publication's title and address stand in `input/publication.yml`; nothing can be published without them.",
        Bad = "--- input/publication.yml (removed)\n",
        Good = "--- input/publication.yml\ntitle: An example\nbase_url: https://example.org\n",
    };

    public static readonly IReadOnlyList<Rule> All = [NoSettings, NotUtf8, Empty, NoFrontMatter, OpenFrontMatter, NotAList, NoKind, TooLarge, BadFileName];
}
