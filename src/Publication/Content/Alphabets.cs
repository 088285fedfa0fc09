namespace Publication.Content;

/// <summary>Which script a language is written in, where a run of it among Latin letters can be told.</summary>
internal static class Alphabets
{
    /// <summary>Holds nothing; begins where the scripts of East Asia do.</summary>
    private static readonly Alphabet None = new('\u1100', '\0');

    public static Alphabet Of(string language) => LanguageRuns.Primary(language) switch
    {
        "be" or "bg" or "kk" or "ky" or "mk" or "mn" or "ru" or "sr" or "tg" or "uk" => new('\u0400', '\u052F'),
        "el" => new('\u0370', '\u03FF', '\u1F00', '\u1FFF'),
        "ar" or "fa" or "ps" or "ug" or "ur" => new('\u0600', '\u077F', '\uFB50', '\uFEFC'),
        "he" or "yi" => new('\u0590', '\u05FF'),
        "th" => new('\u0E00', '\u0E7F'),
        "hi" or "mr" or "ne" or "sa" => new('\u0900', '\u097F'),
        _ => None,
    };
}
