using System.Globalization;
using System.Text;

namespace Publication.Benchmarks;

/// <summary>Writes the corpus as an <c>input/</c> folder with a theme beside it.</summary>
internal static class InputWriter
{
    private static readonly string[] Levels = ["national", "provincial", "municipal", "company", "international", "foreign"];
    private static readonly string[] Categories = ["policy", "technology", "diplomacy", "media"];

    public static void Write(Corpus corpus, string root, string themes)
    {
        var input = Path.Combine(root, "input");
        Directory.CreateDirectory(Path.Combine(input, "briefs"));
        Directory.CreateDirectory(Path.Combine(input, "data"));
        File.WriteAllText(Path.Combine(input, "publication.yml"), Settings);
        foreach (var kind in Corpus.Kinds.Where(k => k != "brief"))
            File.WriteAllText(Path.Combine(input, "data", Plural(kind) + ".yml"), string.Concat(corpus.Of(kind).Select((t, n) => Record(t, n))));
        foreach (var brief in corpus.Of("brief"))
            File.WriteAllText(Path.Combine(input, "briefs", brief.Id + ".md"), Brief(brief));
        Folders.Copy(themes, Path.Combine(root, "themes"));
        Folders.Copy(Path.Combine(AppContext.BaseDirectory, "Plain"), Path.Combine(root, "themes", "plain"));
    }

    public static string Plural(string kind) => kind == "person" ? "people" : kind + "s";

    private const string Settings = """
        title: A measured publication
        tagline: Words without meaning
        description: A publication that is made to be measured.
        base_url: https://example.org
        language: en
        origin_language: zh-Hans
        publisher: The benchmark
        editors: [The editors]
        theme: ledger
        navigation:
          - label: Briefs
            to: /briefs/
          - label: Initiatives
            to: /initiatives/
          - label: Timeline
            to: /timeline/
        footer:
          - label: Feed
            to: /feed.xml
        feed_items: 50
        data_file_mb: 10

        """;

    private static string Brief(Thing brief)
    {
        var text = new StringBuilder("---\n");
        text.Append("title: ").Append(brief.Name).Append("\ndate: ").Append(Day(brief)).Append("\nauthors: [The editors]\nsummary: >-\n  ").Append(brief.Summary)
            .Append("\ntopics: ").Append(List(brief.Topics)).Append("\ninitiatives: ").Append(List(brief.Initiatives)).Append("\n---\n");
        foreach (var block in brief.Blocks)
        {
            text.Append('\n');
            if (block.Heading.Length > 0) text.Append("## ").Append(block.Heading).Append('\n');
            else if (block.Quote.Length > 0) text.Append("![[quote:").Append(block.Quote).Append("]]\n");
            else text.AppendJoin(' ', block.Pieces.Select(Written)).Append('\n');
        }
        return text.ToString();
    }

    private static string Written(Piece piece) => piece.Kind switch
    {
        PieceKind.Link => $"[[{piece.TargetKind}:{piece.Target}|{piece.Text}]]",
        PieceKind.Citation => $"[@{piece.Target}]",
        _ => piece.Text,
    };

    private static string Record(Thing thing, int n)
    {
        var text = new StringBuilder("- id: ").Append(thing.Id).Append('\n');
        void Field(string name, string value) => text.Append("  ").Append(name).Append(": ").Append(value).Append('\n');
        switch (thing.Kind)
        {
            case "topic": Field("name", thing.Name); break;
            case "source":
                Field("type", "article-newspaper");
                Field("title", thing.Name);
                Field("author", "[An author]");
                Field("container-title", "The Daily Word");
                Field("issued", Day(thing));
                Field("URL", $"https://example.net/{thing.Id}");
                Field("language", "en");
                break;
            case "organisation":
                Field("name", thing.Name);
                Field("form", "agency");
                Field("country", "CN");
                break;
            case "person":
                Field("name", thing.Name);
                text.Append("  roles:\n    - title: Head\n      organisation: ").Append(thing.Organisations[0]).Append('\n');
                break;
            case "term": Field("term", thing.Name); break;
            case "initiative":
                Field("name", thing.Name);
                Field("form", "plan");
                Field("level", Levels[n % Levels.Length]);
                Field("issuers", List(thing.Organisations));
                Field("status", "running");
                Field("date", Day(thing));
                text.Append("  facts:\n    - text: ").Append(thing.Summary).Append("\n      sources: ").Append(List(thing.Sources)).Append('\n');
                break;
            case "event":
                Field("date", Day(thing));
                Field("title", thing.Name);
                Field("category", Categories[n % Categories.Length]);
                Field("people", List(thing.People));
                break;
            case "quote":
                text.Append("  text: >-\n    ").Append(thing.Summary).Append("\n  original:\n    text: ").Append(thing.Original).Append('\n');
                text.Append("  translation:\n    by: publication\n");
                Field("language", "en");
                Field("speaker", thing.People[0]);
                Field("role", "Head");
                Field("date", Day(thing));
                Field("source", thing.Sources[0]);
                Field("verification", "verbatim-original");
                break;
        }
        if (thing.Original.Length > 0 && thing.Kind != "quote") text.Append("  original:\n    text: ").Append(thing.Original).Append("\n    romanisation: ").Append(Words.Romanised(thing.Original)).Append('\n');
        if (thing.Summary.Length > 0 && thing.Kind != "quote") text.Append(thing.Kind == "term" ? "  definition: >-\n    " : "  summary: >-\n    ").Append(thing.Summary).Append('\n');
        if (thing.Initiatives.Count > 0) Field("initiatives", List(thing.Initiatives));
        if (thing.Topics.Count > 0) Field("topics", List(thing.Topics));
        if (thing.Sources.Count > 0 && thing.Kind != "quote") Field("sources", List(thing.Sources));
        return text.Append('\n').ToString();
    }

    private static string List(IEnumerable<string> ids) => "[" + string.Join(", ", ids) + "]";

    private static string Day(Thing thing) => thing.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
