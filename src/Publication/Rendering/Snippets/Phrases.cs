using Publication.Content;
using Publication.Rendering.Views;

namespace Publication.Rendering.Snippets;

/// <summary>Words of entries and of the theme as parts of snippets; every run of another script says its language.</summary>
internal sealed class Phrases(ViewContext context)
{
    private readonly Settings settings = context.Site.Settings;

    public ViewContext Context { get; } = context;

    /// <summary>Whether own addresses say that a reader came from a mail, where the settings ask for it.</summary>
    public bool NamesItsMedium { get; init; } = true;

    /// <summary>A text of the theme.</summary>
    public IReadOnlyList<Inline> Say(string key, params object?[] values) => Text(Context.Strings.Get(key, values));

    /// <summary>Plain words of the publication's language.</summary>
    public IReadOnlyList<Inline> Text(string text) => Text(text, settings.Language);

    /// <summary>Plain words in a language.</summary>
    public IReadOnlyList<Inline> Text(string text, string language)
    {
        if (language.Length == 0 || language == settings.Language) return Runs(text, settings.Language);
        return [new Inline.Foreign(language, Runs(text, language))];
    }

    /// <summary>Between the quotation marks of the theme's language.</summary>
    public IReadOnlyList<Inline> Quoted(IReadOnlyList<Inline> words) =>
        [new Inline.Text(Context.Strings.Get("quotes.open")), .. words, new Inline.Text(Context.Strings.Get("quotes.close"))];

    public IReadOnlyList<Inline> Name(LinkView entry) => Text(entry.Name, entry.Language);

    public Inline Link(LinkView entry) => Link(entry, Name(entry));

    public Inline Link(LinkView entry, IReadOnlyList<Inline> label) => new Inline.Link(Own(entry.Canonical), label);

    public IReadOnlyList<Inline> Links(IEnumerable<LinkView> entries) => Join(", ", entries.Select(e => (IReadOnlyList<Inline>)[Link(e)]));

    /// <summary>Name and romanisation in the original language.</summary>
    public IReadOnlyList<Inline> Original(OriginalView original)
    {
        var words = Text(original.Text, original.Language);
        return original.Romanisation.Length == 0 ? words : [.. words, new Inline.Text(" "), Romanised(original)];
    }

    public static Inline Romanised(OriginalView original) =>
        new Inline.Foreign($"{LanguageRuns.Primary(original.Language)}-Latn", [new Inline.Emphasis([new Inline.Text(original.Romanisation)])]);

    /// <summary>Numbers of sources in brackets, after the words that they support; nothing where there are none.</summary>
    public static IReadOnlyList<Inline> Cite(IReadOnlyList<CitationView> sources) => Cite([.. sources.Select(s => (s.Number, s.Locator))]);

    /// <param name="cited">In any order; the numbers ascend.</param>
    public static IReadOnlyList<Inline> Cite(IReadOnlyList<(int Number, string Locator)> cited)
    {
        if (cited.Count == 0) return [];
        IReadOnlyList<(int Number, string Locator)> sources = [.. cited.OrderBy(s => s.Number)];
        var words = sources.Any(s => s.Locator.Length > 0)
            ? string.Join("; ", sources.Select(s => s.Locator.Length > 0 ? $"{s.Number}, {s.Locator}" : $"{s.Number}"))
            : string.Join(", ", Ranges([.. sources.Select(s => s.Number)]));
        return [new Inline.Text(" "), new Inline.Citation($"[{words}]", [.. sources.Select(s => s.Number)])];
    }

    /// <summary>Three and more numbers that follow each other become a range: <c>1, 4–7</c>.</summary>
    private static IEnumerable<string> Ranges(IReadOnlyList<int> numbers)
    {
        for (var i = 0; i < numbers.Count;)
        {
            var end = i;
            while (end + 1 < numbers.Count && numbers[end + 1] == numbers[end] + 1) end++;
            yield return end - i > 1 ? $"{numbers[i]}–{numbers[end]}" : $"{numbers[i]}";
            i = end - i > 1 ? end + 1 : i + 1;
        }
    }

    /// <summary>The parts that are not empty, with something between them.</summary>
    public static IReadOnlyList<Inline> Join(string between, IEnumerable<IReadOnlyList<Inline>> parts)
    {
        var all = new List<Inline>();
        foreach (var part in parts)
        {
            if (part.Count == 0) continue;
            if (all.Count > 0) all.Add(new Inline.Text(between));
            all.AddRange(part);
        }
        return all;
    }

    /// <summary>An address of this publication's own, with what the settings ask to be added to it.</summary>
    public string Own(string address) => NamesItsMedium ? OwnLink.Tagged(address, settings) : address;

    /// <summary>Whether every mail client follows a link there; addresses of the publication may be local in a preview.</summary>
    public bool MayLink(string address) =>
        address.StartsWith("https://", StringComparison.Ordinal) || address.StartsWith("mailto:", StringComparison.Ordinal)
        || OwnLink.Is(address, settings);

    /// <param name="address">An address of the site with its base path, or a part of a page.</param>
    /// <param name="page">The full address of the page that it stands on.</param>
    public string Full(string address, string page) =>
        address.StartsWith('#') ? page + (address.Length > 1 ? address : "") : $"{settings.CanonicalUrl}/{address[settings.BasePath.Length..]}";

    private List<Inline> Runs(string text, string surrounding)
    {
        var parts = new List<Inline>();
        var runs = new LanguageRuns(surrounding, settings.OriginLanguage);
        var from = 0;
        while (runs.Next(text, from, out var start, out var end, out var language))
        {
            if (start > from) parts.Add(new Inline.Text(text[from..start]));
            parts.Add(new Inline.Foreign(language, [new Inline.Text(text[start..end])]));
            from = end;
        }
        if (from < text.Length) parts.Add(new Inline.Text(text[from..]));
        return parts;
    }
}
