using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Publication.Cli.Writers;

namespace Publication.Cli;

/// <summary>The options that several verbs take, and what they come to.</summary>
internal sealed class SharedOptions
{
    public Option<string> Input { get; } = new("--input")
    {
        Description = "The folder with the content.", HelpName = "folder", DefaultValueFactory = _ => "input",
    };

    public Option<string?> Theme { get; } = new("--theme") { Description = "A theme's folder, instead of the one that the settings name.", HelpName = "folder" };

    public Option<string> Output { get; } = new("--output")
    {
        Description = "The folder for the site.", HelpName = "folder", DefaultValueFactory = _ => "output",
    };

    public Option<string?> BaseUrl { get; } = new("--base-url")
    {
        Description = "Where the site will stand, with its sub-folder.", HelpName = "address", CustomParser = ReadAddress,
    };

    public Option<string?> CanonicalUrl { get; } = new("--canonical-url")
    {
        Description = "Where the site stands for good, when this build is only a preview of it.", HelpName = "address", CustomParser = ReadAddress,
    };

    public Option<bool> Drafts { get; } = new("--drafts") { Description = "Include drafts." };

    public Option<DateOnly?> Today { get; } = new("--today")
    {
        Description = "The date to build for, as 2026-03-05; the machine's date where left out.", HelpName = "date", CustomParser = ReadToday,
    };

    public Option<DiagnosticWriter?> Format { get; } = new("--format")
    {
        Description = "How errors and warnings are written: " + string.Join(", ", DiagnosticWriters.All.Select(w => w.Name)) + ".",
        HelpName = "format", CustomParser = ReadFormat,
    };

    public Option<bool> Strict { get; } = new("--strict") { Description = "Treat warnings as errors: nothing is published." };

    public Option<KeyValuePair<string, string>[]> Settings { get; } = new("--setting", "-s")
    {
        Description = "Set a setting of publication.yml; may be repeated.", HelpName = "key=value", CustomParser = ReadSettings,
    };

    public Option<bool> Timings { get; } = new("--timings") { Description = "Show how long each phase, each part and the ten slowest pages took, and how large the largest mail is." };

    public Option<int> Threads { get; } = new("--threads") { Hidden = true, HelpName = "number", CustomParser = result => ReadNumber(result, 0, 1024) };

    public Option<int> Port { get; } = new("--port")
    {
        Description = "The port on this machine.", HelpName = "number", DefaultValueFactory = _ => 5080,
        CustomParser = result => ReadNumber(result, 0, 65535),
    };

    public Option<bool> Open { get; } = new("--open") { Description = "Open a browser." };

    /// <summary>What decides the reading of the input, in the order of the help.</summary>
    public IEnumerable<Option> ForReading => [Input, Theme, BaseUrl, CanonicalUrl, Drafts, Today, Settings, Threads];

    public string InputFolder(ParseResult parsed) => Path.GetFullPath(parsed.GetValue(Input) ?? "input");

    public string ExistingInputFolder(ParseResult parsed) => ExistingFolder(InputFolder(parsed), "--input");

    public string OutputFolder(ParseResult parsed) => Path.GetFullPath(parsed.GetValue(Output) ?? "output");

    public BuildOptions BuildOptions(ParseResult parsed) => new()
    {
        InputFolder = ExistingInputFolder(parsed),
        OutputFolder = OutputFolder(parsed),
        ThemeFolder = parsed.GetValue(Theme) is { } theme ? ExistingFolder(Path.GetFullPath(theme), "--theme") : null,
        BaseUrl = parsed.GetValue(BaseUrl),
        CanonicalUrl = parsed.GetValue(CanonicalUrl),
        Drafts = parsed.GetValue(Drafts),
        // The only clock in the program.
        Today = parsed.GetValue(Today) ?? DateOnly.FromDateTime(DateTime.Now),
        Settings = (parsed.GetValue(Settings) ?? []).GroupBy(s => s.Key, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Last().Value, StringComparer.Ordinal),
        Threads = parsed.GetValue(Threads),
    };

    public DiagnosticWriter Writer(ParseResult parsed) => parsed.GetValue(Format) ?? DiagnosticWriters.All[0];

    /// <summary>Where themes are looked for: the one that is named, or all beside the input.</summary>
    public static string ThemesOf(BuildOptions options) =>
        options.ThemeFolder ?? Path.Combine(Path.GetDirectoryName(options.InputFolder)!, "themes");

    private static string ExistingFolder(string folder, string option) => Directory.Exists(folder)
        ? folder
        : throw new UsageException($"there is no folder `{Words.Path(folder)}`; go to the publication's folder, or name another with {option}");

    private static string? ReadAddress(ArgumentResult result)
    {
        var value = result.Tokens[0].Value;
        if (Uri.TryCreate(value, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Query.Length == 0 && uri.Fragment.Length == 0)
            return value;
        result.AddError($"`{value}` is not an address for {(result.Parent as OptionResult)?.Option.Name}; write one as in https://example.org/tracker/");
        return null;
    }

    private static DateOnly? ReadToday(ArgumentResult result)
    {
        var value = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        result.AddError($"`{value}` is not a date for --today; write year-month-day, as in 2026-03-05");
        return null;
    }

    private static DiagnosticWriter? ReadFormat(ArgumentResult result)
    {
        var value = result.Tokens[0].Value;
        var names = DiagnosticWriters.All.Select(w => w.Name).ToList();
        if (names.IndexOf(value) is >= 0 and var found) return DiagnosticWriters.All[found];
        result.AddError($"there is no format `{value}`; "
            + (Spelling.Closest(value, names) is { } meant ? $"did you mean `{meant}`?" : $"the formats are {Words.List(names)}"));
        return null;
    }

    private static KeyValuePair<string, string>[]? ReadSettings(ArgumentResult result)
    {
        var settings = new List<KeyValuePair<string, string>>();
        foreach (var token in result.Tokens)
        {
            if (token.Value.IndexOf('=', StringComparison.Ordinal) is var at and > 0)
                settings.Add(new(token.Value[..at].Trim(), token.Value[(at + 1)..]));
            else
                result.AddError($"`{token.Value}` is not a setting; write -s key=value");
        }
        return [.. settings];
    }

    private static int ReadNumber(ArgumentResult result, int least, int most)
    {
        var value = result.Tokens[0].Value;
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most) return number;
        var option = (result.Parent as OptionResult)?.Option.Name;
        result.AddError($"`{value}` is not a number for {option}; write one from {least} to {most}");
        return default;
    }
}
