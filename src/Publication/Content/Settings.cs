using Publication.Content.Fields;
using Publication.Content.Yaml;
using Publication.Input;

namespace Publication.Content;

/// <summary>The publication's own settings: <c>input/publication.yml</c>, with what the command line says on top.</summary>
public sealed class Settings : Record
{
    private static readonly FieldTable Fields = new("publication");
    private static readonly Field<string> title = Fields.Required("title", Shapes.Word, "The name of the publication.", "Tide Watch");
    private static readonly Field<string> tagline = Fields.Optional("tagline", Shapes.Word, "One line under the name.", "The sea, measured");
    private static readonly Field<string> description = Fields.Optional("description", Shapes.Word, "One or two sentences for search engines and feeds.", "A record of the tides and of those who measure them.");
    private static readonly Field<string> baseUrl = Fields.Required("base_url", Shapes.Url, "The address of the published site.", "https://example.org/");
    private static readonly Field<string> language = Fields.Optional("language", Shapes.Language, "The language it is written in; `en` where left out.", "en");
    private static readonly Field<string> originLanguage = Fields.Optional("origin_language", Shapes.Language, "The language that its originals are mostly in.", "zh-Hans");
    private static readonly Field<Licence[]> licence = Fields.Optional("licence", Licence.List, "Under which terms the content may be used.", "\n  name: CC BY 4.0\n  url: https://creativecommons.org/licenses/by/4.0/");
    private static readonly Field<string> publisher = Fields.Optional("publisher", Shapes.Word, "Who publishes it.", "Tide Watch");
    private static readonly Field<string[]> editors = Fields.Optional("editors", Shapes.List(Shapes.Word), "Who edits it.", "[The editors]");
    private static readonly Field<Repository> repository = Fields.Optional("repository", Repository.Shape, "Where its files are kept.", "\n  url: https://github.com/example/publication\n  branch: main");
    private static readonly Field<string> theme = Fields.Optional("theme", Shapes.Folder, "Folder under `themes/`; `ledger` where left out.", "ledger");
    private static readonly Field<NavigationItem[]> navigation = Fields.Optional("navigation", NavigationItem.List, "Links at the head of every page.", "\n  - label: Briefs\n    to: /briefs/");
    private static readonly Field<NavigationItem[]> footer = Fields.Optional("footer", NavigationItem.List, "Links at the foot of every page.", "\n  - label: About\n    to: /about/");
    private static readonly Field<CountryName[]> countries = Fields.Optional("countries", CountryName.List, "Names for the codes of countries; a code without one is shown as it is.", "\n  - code: NL\n    name: Netherlands");
    private static readonly Field<string> feedItems = Fields.Optional("feed_items", Shapes.Word, "Items in a feed, at most 50.", "50");
    private static readonly Field<string> dataFileSize = Fields.Optional("data_file_mb", Shapes.Word, "The most megabytes that a data file may have: 1 where left out, at most 10. Larger ones may also be split into a folder.", "2");
    private static readonly Field<string> utmSource = Fields.Optional("utm_source", Shapes.Word, "Where it is given, links to the publication in newsletters name it as the source of a visit.", "newsletter");
    private static readonly Field<string[]> parts = Fields.Optional("parts", Shapes.List(Shapes.Choice([.. Content.Parts.All])), "What there is beside the pages; everything where left out.", "[search, feeds]");
    private static readonly Field<string> analytics = Fields.Optional("analytics", Shapes.Choice("none"), "Nobody is counted.", "none");

    public override FieldTable Table => Fields;

    public string Title => GetText(title);

    public string Tagline => GetText(tagline);

    public string Description => GetText(description) is { Length: > 0 } d ? d : Tagline;

    /// <summary>Without a slash at the end.</summary>
    public string BaseUrl { get; private init; } = "";

    /// <summary>The address to cite, without a slash at the end: the base URL, unless this build is a preview of another place.</summary>
    public string CanonicalUrl { get; private init; } = "";

    /// <summary>The text of the file, for what is found wrong with it later.</summary>
    public SourceText Source { get; private init; } = new("", "");

    /// <summary>Path of the base URL, with a slash at both ends.</summary>
    public string BasePath { get; private init; } = "/";

    public string Language => GetText(language) is { Length: > 0 } l ? l : "en";

    public string OriginLanguage => GetText(originLanguage);

    public Licence? Licence => GetList(licence).FirstOrDefault();

    public string Publisher => GetText(publisher) is { Length: > 0 } p ? p : Title;

    public string[] Editors => GetList(editors);

    public Repository? Repository => Get(repository);

    public string Theme => GetText(theme) is { Length: > 0 } t ? t : "ledger";

    public NavigationItem[] Navigation => GetList(navigation);

    public NavigationItem[] Footer => GetList(footer);

    /// <summary>The name of a country, or its code where the publication names none.</summary>
    public string CountryOf(string code) => GetList(countries).FirstOrDefault(c => c.Code == code)?.Name ?? code;

    public int FeedItems => int.TryParse(GetText(feedItems), out var n) ? Math.Clamp(n, 1, 50) : 50;

    /// <summary>Empty where links in newsletters are to be left as they are.</summary>
    public string UtmSource => GetText(utmSource);

    /// <summary>Whether a part of <see cref="Content.Parts"/> is published.</summary>
    public bool Has(string part) => ValueOf(parts) is null || Array.IndexOf(GetList(parts), part) >= 0;

    public string Analytics => GetText(analytics);

    public ParseOptions ParseOptions => new(Language, OriginLanguage) { LargestData = (int.TryParse(GetText(dataFileSize), out var n) ? Math.Clamp(n, 1, 10) : 1) * 1024 * 1024 };

    public static FieldTable SettingsTable => Fields;

    /// <summary>Null where the file is missing or its required fields are; the diagnostics say what.</summary>
    public static Settings? Parse(InputFile file, IReadOnlyDictionary<string, string> overrides, string? baseUrl, string? canonicalUrl, List<Diagnostic> diagnostics)
    {
        var readable = Utf8Text.TryDecode(file.Bytes, out var text);
        var report = new Report(new SourceText(file.Path, text), 0, ParseOptions.Default);
        if (!readable) report.Add(DocumentRules.NotUtf8, new TextSpan(text.Length, 0), "the byte at this place is not UTF-8", help: "save the file as UTF-8");
        var read = readable && YamlReader.Read(text, report) is YamlMapping mapping ? RecordReader.Read(Override(mapping, overrides), Fields, () => new Settings(), text, report) : null;
        diagnostics.AddRange(report.Diagnostics);
        if (read is null)
        {
            if (report.Diagnostics.Count > 0) return null;
            var empty = string.IsNullOrWhiteSpace(text);
            diagnostics.Add(new Diagnostic(empty ? DocumentRules.Empty : DocumentRules.NotAList, new Location(report.Source, new TextSpan(0, report.Source.Line(1).Length)), empty ? "this file is empty" : "this file is not a group of fields")
            {
                Help = "write `title:` and `base_url:`, each on a line of its own, in the first column",
            });
            return null;
        }
        var address = (baseUrl ?? read.GetText(Settings.baseUrl)).TrimEnd('/');
        var path = Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri.AbsolutePath.TrimEnd('/') + "/" : "/";
        var settings = new Settings { BaseUrl = address, BasePath = path, CanonicalUrl = canonicalUrl?.TrimEnd('/') ?? address, Source = report.Source };
        settings.Fill([.. Fields.Fields.Select(read.ValueOf)], [.. Fields.Fields.Select(f => read.SpanOf(f.Name))], read.Span);
        return settings;
    }

    /// <summary>What the command line says stands in no file: a fault in it is shown at the file's beginning, and nothing is edited for it.</summary>
    private static TextSpan Nowhere => default;

    private static YamlMapping Override(YamlMapping mapping, IReadOnlyDictionary<string, string> overrides)
    {
        var pairs = mapping.Pairs.Where(p => !overrides.ContainsKey(p.Key.Value)).ToList();
        foreach (var (key, value) in overrides.OrderBy(o => o.Key, StringComparer.Ordinal))
            pairs.Add(new YamlPair(new YamlScalar(key, '"', Nowhere), ValueOf(value)));
        return mapping with { Pairs = pairs };
    }

    /// <summary>A text, or a list in brackets: <c>-s "parts=[search, feeds]"</c>.</summary>
    private static YamlNode ValueOf(string text) => text is ['[', .. var items, ']']
        ? new YamlSequence([.. items.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(item => new YamlScalar(item, '"', Nowhere))], Nowhere)
        : new YamlScalar(text, '"', Nowhere);
}
