namespace Publication.Content;

/// <summary>The script that a text is written in, as far as that tells languages apart.</summary>
/// <param name="Name">As people call it.</param>
/// <param name="Example">A language that is written in it.</param>
internal sealed record Script(string Name, string Example, string Languages, Func<char, bool> Holds)
{
    /// <summary>Two words in Latin letters inside a Chinese name are a product's name; this many letters are a text.</summary>
    private const int FewLatinLetters = 24;

    /// <summary>Frequent characters that simplified writing does not have.</summary>
    private static readonly System.Buffers.SearchValues<char> TraditionalOnly =
        System.Buffers.SearchValues.Create("國學說這對時會來發經過個們為與關產業東車長開門間機體電網動達將點數應該還進實現無業農見風馬義務務聯繫區廣員質訊據");

    private static readonly Script Latin = new("Latin letters", "en", "", c => char.IsAsciiLetter(c) || c is >= '\u00C0' and <= '\u024F');

    private static readonly Script[] All =
    [
        Latin,
        new("Chinese characters", "zh-Hans", "zh ja ko yue wuu", c => c is >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF'),
        new("Japanese kana", "ja", "ja", c => c is >= '\u3040' and <= '\u30FF'),
        new("Korean letters", "ko", "ko", c => c is >= '\uAC00' and <= '\uD7AF'),
        new("Cyrillic letters", "ru", "ru uk be bg mk sr kk ky mn tg", c => c is >= '\u0400' and <= '\u052F'),
        new("Greek letters", "el", "el", c => c is >= '\u0370' and <= '\u03FF'),
        new("Arabic letters", "ar", "ar fa ur ps ug", c => c is >= '\u0600' and <= '\u06FF'),
        new("Hebrew letters", "he", "he yi", c => c is >= '\u0590' and <= '\u05FF'),
        new("Devanagari", "hi", "hi mr ne sa", c => c is >= '\u0900' and <= '\u097F'),
        new("Thai letters", "th", "th", c => c is >= '\u0E00' and <= '\u0E7F'),
    ];

    /// <summary>The script of more than half of the letters; null where there is none, or too little to tell.</summary>
    public static Script? Of(string text) =>
        MostOf(text) is var script && script == Latin && text.Count(Latin.Holds) < FewLatinLetters ? null : script;

    /// <summary>The script of more than half of the letters, however few they are; null where there is none.</summary>
    public static Script? MostOf(string text)
    {
        var counts = All.Select(s => text.Count(s.Holds)).ToArray();
        var most = Array.IndexOf(counts, counts.Max());
        return counts[most] * 2 > counts.Sum() ? All[most] : null;
    }

    /// <summary>Whether a text in this script can be in a language. A script that is named in the tag is believed.</summary>
    public bool Fits(string language)
    {
        var parts = language.ToLowerInvariant().Split('-');
        if (parts.Skip(1).Any(p => p == "latn")) return this == Latin;
        if (parts.Skip(1).Any(p => p.Length == 4 && char.IsAsciiLetter(p[0]) && p is not ("hans" or "hant"))) return true;
        return this == Latin ? All.All(s => !Knows(s, parts[0])) : Knows(this, parts[0]);
    }

    /// <summary>
    /// The language that a text in this script must be in: the only one, or that of the publication's which is written in it.
    /// Null where that leaves a doubt.
    /// </summary>
    public string? LanguageOf(string text, ParseOptions publication)
    {
        if (this == Latin) return null;
        if (!Languages.Contains(' ', StringComparison.Ordinal)) return Example;
        var language = Fits(publication.OriginLanguage) ? publication.OriginLanguage : Fits(publication.Language) ? publication.Language : null;
        return language is not null && language.EndsWith("-Hans", StringComparison.OrdinalIgnoreCase) && text.AsSpan().IndexOfAny(TraditionalOnly) >= 0 ? null : language;
    }

    private static bool Knows(Script script, string language) => script.Languages.Split(' ').Contains(language);
}
