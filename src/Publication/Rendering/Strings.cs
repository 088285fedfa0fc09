using System.Buffers;
using System.Globalization;
using System.Text;
using Publication.Content.Yaml;
using Publication.Input;

namespace Publication.Rendering;

/// <summary>
/// The words of a theme in one language. What the language lacks is taken from the wider one and at last from English:
/// <c>de-AT</c>, <c>de</c>, <c>en</c>. Nested keys are written with dots: <c>date.month.1</c>.
/// </summary>
public sealed class Strings
{
    private const string LastResort = "en";
    private static readonly SearchValues<char> QuotationMarks = SearchValues.Create("“”„\"«»");

    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);

    private Strings(string language) => Language = language;

    public string Language { get; }

    /// <summary>Keys for which English had to stand in, in ordinal order; empty for English itself.</summary>
    public IReadOnlyList<string> Missing { get; private set; } = [];

    public static Strings Read(Theme theme, string language)
    {
        var strings = new Strings(language);
        var own = 0;
        foreach (var name in Chain(language))
        {
            if (name == LastResort && language != LastResort) own = strings.texts.Count;
            foreach (var file in theme.FindAll($"i18n/{name}.yml"))
                if (ThemeFile.Yaml(file) is { } mapping)
                    strings.Add(file, mapping, "");
        }
        var isEnglish = language == LastResort || language.StartsWith(LastResort + "-", StringComparison.Ordinal);
        strings.Missing = isEnglish ? [] : [.. strings.texts.Keys.Skip(own).Order(StringComparer.Ordinal)];
        return strings;
    }

    public bool Has(string key) => texts.ContainsKey(key) || texts.ContainsKey(key + ".other");

    /// <summary>
    /// The text of a key with its places <c>{0}</c>, <c>{1}</c> filled. A key with <c>one</c> and <c>other</c> chooses by
    /// the first whole number among the arguments.
    /// </summary>
    public string Get(string key, params object?[] arguments)
    {
        var text = new StringBuilder();
        Fill(Pattern(key, arguments), arguments, part => text.Append(part), value => text.Append(Word(value)));
        return text.ToString();
    }

    /// <summary>A text between the quotation marks of the language; marks that it has already are not doubled.</summary>
    public string Quoted(string text) => Get("quotes.open") + Unquoted(text) + Get("quotes.close");

    /// <summary>A text without quotation marks around the whole of it; marks around a part of it stay.</summary>
    public static string Unquoted(string text) =>
        text.Length > 2 && QuotationMarks.Contains(text[0]) && QuotationMarks.Contains(text[^1]) && !text.AsSpan(1, text.Length - 2).ContainsAny(QuotationMarks)
            ? text[1..^1] : text;

    /// <summary>The text of a key with its places unfilled.</summary>
    internal string Pattern(string key, IReadOnlyList<object?> arguments)
    {
        if (texts.TryGetValue(key, out var text)) return text;
        var form = IsOne(arguments) ? ".one" : ".other";
        if (texts.TryGetValue(key + form, out text) || texts.TryGetValue(key + ".other", out text)) return text;
        var meant = Spelling.Closest(key, texts.Keys);
        throw new ThemeException($"i18n has no text `{key}`" + (meant is null ? "" : $"; did you mean `{meant}`?"));
    }

    /// <summary>Walks through a pattern: its words, and the arguments at their places.</summary>
    internal static void Fill(string pattern, IReadOnlyList<object?> arguments, Action<string> word, Action<object?> argument)
    {
        var start = 0;
        for (var open = pattern.IndexOf('{'); open >= 0; open = pattern.IndexOf('{', open + 1))
        {
            var close = pattern.IndexOf('}', open);
            if (close < 0 || !int.TryParse(pattern.AsSpan(open + 1, close - open - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var index))
                continue;
            if (index >= arguments.Count)
                throw new ThemeException($"the text `{pattern}` has a place {{{index}}}, but {arguments.Count} values are given");
            word(pattern[start..open]);
            argument(arguments[index]);
            start = close + 1;
        }
        word(pattern[start..]);
    }

    internal static string Word(object? value) => value switch
    {
        null => "",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    // English and German alike: https://cldr.unicode.org/index/cldr-spec/plural-rules
    private static bool IsOne(IReadOnlyList<object?> arguments)
    {
        foreach (var argument in arguments)
            if (argument is int or long)
                return Convert.ToInt64(argument, CultureInfo.InvariantCulture) == 1;
        return false;
    }

    private static IEnumerable<string> Chain(string language)
    {
        yield return language;
        for (var cut = language.LastIndexOf('-'); cut > 0; cut = language.LastIndexOf('-'))
            yield return language = language[..cut];
        if (language != LastResort) yield return LastResort;
    }

    private void Add(InputFile file, YamlMapping mapping, string prefix)
    {
        foreach (var (key, value) in mapping.Pairs)
            switch (value)
            {
                case YamlMapping inner: Add(file, inner, prefix + key.Value + "."); break;
                case YamlScalar scalar: texts.TryAdd(prefix + key.Value, scalar.IsNull ? "" : scalar.Value); break;
                default: throw ThemeFile.Fault(file, value, "a text or a group of keys is expected here");
            }
    }
}
