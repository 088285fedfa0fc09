using System.Globalization;

namespace Publication.Benchmarks;

/// <summary>
/// A publication that nobody wrote: a number of briefs with what they stand on, the same on every machine. Both generators
/// get it, each in its own form.
/// </summary>
internal sealed class Corpus
{
    private const int Seed = 20241115;
    private const int LinksOfABrief = 6;
    private static readonly DateOnly FirstDay = new(2015, 1, 1);
    private static readonly string[] LinkKinds = ["brief", "initiative", "person", "organisation", "event", "term"];

    private readonly Random chance = new(Seed);
    private readonly Dictionary<string, List<Thing>> byKind = [];

    public Corpus(int briefs)
    {
        Add("topic", 8 + (briefs / 500), MakeTopic);
        Add("source", Math.Max(20, briefs / 2), MakeSource);
        Add("organisation", Math.Max(5, briefs / 50), MakeOrganisation);
        Add("person", Math.Max(5, briefs / 20), MakePerson);
        Add("term", Math.Max(5, briefs / 20), MakeTerm);
        Add("initiative", Math.Max(5, briefs / 10), MakeInitiative);
        Add("event", Math.Max(5, briefs / 5), MakeEvent);
        Add("quote", Math.Max(5, briefs / 5), MakeQuote);
        Add("brief", briefs, n => MakeBrief(n, briefs));
    }

    public static IReadOnlyList<string> Kinds { get; } = ["topic", "source", "organisation", "person", "term", "initiative", "event", "quote", "brief"];

    public IReadOnlyList<Thing> Of(string kind) => byKind[kind];

    private void Add(string kind, int count, Func<int, Thing> make)
    {
        var list = byKind[kind] = [];
        for (var n = 0; n < count; n++) list.Add(make(n));
    }

    private static string Id(string kind, int n) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{n:00000}");

    private Thing MakeTopic(int n) => new("topic", Id("topic", n), $"The {Words.Adjectives[n % 36]} field {n}") { Summary = Sentence(14) };

    private Thing MakeSource(int n) => new("source", Id("source", n), Title(6)) { Date = Day(), Summary = Sentence(12) };

    private Thing MakeOrganisation(int n) => new("organisation", Id("organisation", n), $"Office {n} of {Title(2)}")
    {
        Original = Chinese(3),
        Summary = Sentence(12),
        Sources = Some("source", 2),
    };

    private Thing MakePerson(int n) => new("person", Id("person", n), $"Person {n} {Title(1)}")
    {
        Original = Chinese(1),
        Summary = Sentence(12),
        Organisations = Some("organisation", 1),
        Sources = Some("source", 2),
    };

    private Thing MakeTerm(int n) => new("term", Id("term", n), $"{Words.Adjectives[n % 36]} {Words.Nouns[n / 36 % 36]}{(n >= 36 * 36 ? $" {n}" : "")}")
    {
        Original = $"{Words.Chinese[n % 36]}{Words.Chinese[n / 36 % 36]}法",
        Summary = Sentence(20),
        Topics = Some("topic", 1),
        Sources = Some("source", 1),
    };

    private Thing MakeInitiative(int n) => new("initiative", Id("initiative", n), $"{Title(4)} Plan {n}")
    {
        Date = Day(lastYear: 5),
        Original = Chinese(4),
        Summary = Sentence(25),
        Organisations = Some("organisation", 1),
        Topics = Some("topic", 2),
        Sources = Some("source", 3),
    };

    private Thing MakeEvent(int n) => new("event", Id("event", n), $"{Title(5)} {n}")
    {
        Date = Day(firstYear: 5), // not before its initiative
        Summary = Sentence(20),
        Initiatives = Some("initiative", 1),
        People = Some("person", 1),
        Topics = Some("topic", 1),
        Sources = Some("source", 1),
    };

    private Thing MakeQuote(int n) => new("quote", Id("quote", n), "")
    {
        Date = Day(),
        Summary = $"{Sentence(18)} {TermInText()} {Sentence(8)}",
        Original = Chinese(12) + "。",
        People = Some("person", 1),
        Initiatives = Some("initiative", 1),
        Topics = Some("topic", 1),
        Sources = Some("source", 1),
    };

    private Thing MakeBrief(int n, int briefs)
    {
        var words = chance.Next(600, 901);
        var paragraphs = 12;
        var blocks = new List<Block>();
        var sources = Some("source", 8);
        var links = 0;
        for (var p = 0; p < paragraphs; p++)
        {
            if (p % 3 == 0 && p > 0) blocks.Add(Block.OfHeading($"{Title(4)} {p}"));
            if (p == 5) blocks.Add(Block.OfQuote(Pick("quote").Id));
            var pieces = new List<Piece> { new(PieceKind.Words, Sentence(words / paragraphs / 2)) };
            if (p % 2 == 0 && links++ < LinksOfABrief) pieces.Add(Link(LinkKinds[p / 2], n, briefs));
            pieces.Add(new(PieceKind.Words, $"{TermInText()} {Sentence(words / paragraphs / 3)}"));
            if (p % 4 == 1) pieces.Add(new(PieceKind.Words, $"The words are {Chinese(3)} ({Title(2)}), and {chance.Next(2, 900)} of them count."));
            if (p < sources.Count + 2) pieces.Add(new(PieceKind.Citation, "", "source", sources[p % sources.Count]));
            blocks.Add(Block.OfParagraph(pieces));
        }
        return new Thing("brief", Id("brief", n), Title(8))
        {
            Date = Day(),
            Summary = Sentence(25),
            Topics = Some("topic", 2),
            Initiatives = Some("initiative", 1),
            Sources = sources,
            Blocks = blocks,
        };
    }

    private Piece Link(string kind, int n, int briefs)
    {
        var id = kind == "brief" ? Id("brief", (n + chance.Next(1, Math.Max(2, briefs))) % briefs) : Pick(kind).Id;
        return new(PieceKind.Link, Title(2), kind, id);
    }

    private string TermInText()
    {
        var term = Pick("term");
        return chance.Next(3) == 0 ? $"So the {term.Name} ({term.Original}) stands." : $"So the {term.Name} stands.";
    }

    private Thing Pick(string kind) => byKind[kind][chance.Next(byKind[kind].Count)];

    private List<string> Some(string kind, int count)
    {
        var list = new List<string>();
        while (list.Count < Math.Min(count, byKind[kind].Count))
            if (Pick(kind).Id is var id && !list.Contains(id))
                list.Add(id);
        return list;
    }

    private DateOnly Day(int firstYear = 0, int lastYear = 11) => FirstDay.AddDays(chance.Next(365 * firstYear, 365 * lastYear));

    private string Word() => Words.Plain[chance.Next(Words.Plain.Length)];

    private string Sentence(int words)
    {
        var text = string.Join(' ', Enumerable.Range(0, Math.Max(3, words)).Select(_ => Word()));
        return char.ToUpperInvariant(text[0]) + text[1..] + ".";
    }

    private string Title(int words)
    {
        var text = string.Join(' ', Enumerable.Range(0, words).Select(_ => Word()));
        return char.ToUpperInvariant(text[0]) + text[1..];
    }

    private string Chinese(int pairs) => string.Concat(Enumerable.Range(0, pairs).Select(_ => Words.Chinese[chance.Next(Words.Chinese.Length)]));
}
