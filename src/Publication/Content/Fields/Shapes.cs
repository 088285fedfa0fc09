using System.Buffers;
using System.Text.Json;
using Publication.Content.Yaml;

namespace Publication.Content.Fields;

/// <summary>The shapes that fields are made of.</summary>
public static class Shapes
{
    // Days that a month does not have, and ends before their starts, only the reader finds.
    private const string EdtfPart = "[0-9]{4}(-(0[1-9]|1[0-2]|2[1-4]|3[3-6])|-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))?[?~%]?";
    private const string EdtfSchema = $$"""{"type":["string","integer"],"pattern":"^({{EdtfPart}}|({{EdtfPart}}|[.]{2})?/{{EdtfPart}}|{{EdtfPart}}/([.]{2})?)$"}""";

    private static readonly SearchValues<char> OutsideUrls = SearchValues.Create(" \t\"<>\\");

    /// <summary>One line of plain text.</summary>
    public static readonly Shape<string> Word = new TextShape<string>("one line of text", """{"type":["string","number"],"minLength":1}""", w =>
    {
        var value = w.Value.Trim();
        if (value.Length == 0) w.Wrong($"`{w.Field}` is empty", "write a text, or remove the line");
        else if (value.AsSpan().IndexOfAny('\r', '\n') >= 0) w.Wrong($"`{w.Field}` has several lines", "write it on one line");
        else return value;
        return null;
    });

    /// <summary>Literal text of one or more lines, without Markdown.</summary>
    public static readonly Shape<string> Text = new TextShape<string>("text, taken literally", """{"type":["string","number"],"minLength":1}""", w =>
    {
        var value = w.Value.Trim();
        if (value.Length > 0) return value;
        w.Wrong($"`{w.Field}` is empty", "write the text");
        return null;
    });

    /// <summary>One paragraph with inline Markdown.</summary>
    public static readonly Shape<Body> Prose = new TextShape<Body>("a paragraph; emphasis, links, `[[id]]` and `[@source]` work", """{"type":["string","number"],"minLength":1}""", w =>
    {
        if (!string.IsNullOrWhiteSpace(w.Value))
            return MarkdownCompiler.CompileInline(w.Value.TrimEnd(), TextAlignment.Of(w.Scalar, w.Text), w.Field, w.Report);
        w.Wrong($"`{w.Field}` is empty", "write a text, or remove the line");
        return null;
    });

    /// <summary>Markdown with blocks.</summary>
    public static readonly Shape<Body> Markdown = new TextShape<Body>("Markdown", """{"type":"string"}""", w =>
        MarkdownCompiler.Compile(w.Value, TextAlignment.Of(w.Scalar, w.Text), w.Field, w.Report, checkFigures: false));

    public static readonly Shape<string> Id = new TextShape<string>("an id: small letters a to z, digits and hyphens", """{"type":["string","integer"],"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":100}""", w =>
    {
        if (IsId(w.Value)) return w.Value;
        if (PortableName.IsReserved(w.Value))
        {
            w.Report.Add(FieldRules.BadId, w.Scalar.Span, $"`{w.Value}` cannot be an id", "the name of a device on Windows", "add a word to it");
            return null;
        }
        var suggestion = ToId(w.Value);
        w.Report.Add(FieldRules.BadId, w.Scalar.Span, $"`{w.Value}` cannot be an id", "small letters a to z, digits and hyphens",
            suggestion.Length > 0 ? $"write `{suggestion}`" : "write it with small letters a to z, digits and hyphens");
        return null;
    }) { IsCode = true };

    public static readonly Shape<EdtfDate> Date = new TextShape<EdtfDate>("a date: `2025`, `2025-03`, `2025-03-05`, `2025-21` (spring), `2024-03?`, `2024-03~`, `2024/2026`, `2025-08/..`", EdtfSchema, w =>
    {
        if (EdtfDate.TryParse(w.Value.Trim(), out var date, out var error)) return date;
        var at = TextAlignment.Of(w.Scalar, w.Text);
        var start = at(Math.Min(error.Offset, w.Value.Length));
        var end = at(Math.Min(error.Offset + Math.Max(1, error.Length), w.Value.Length));
        w.Report.Add(FieldRules.BadDate, end > start ? TextSpan.FromBounds(start, end) : w.Scalar.Span, $"`{w.Value}` is not a date that can be read: {error.Reason}",
            help: (error.Suggestion ?? Reversed(w.Value)) is { } meant ? $"write `{meant}`"
                : EdtfSpelling.Readings(w.Value) is var (dayFirst, monthFirst) ? $"write `{dayFirst}` or `{monthFirst}`: nothing here says which number is the month"
                : "write year-month-day, as in `2025-03-05`; `2025-03` and `2025` are dates too",
            fixes: error.Suggestion is not null ? w.Rewritten(error.Suggestion) : []);
        return null;
    }) { IsCode = true };

    public static readonly Shape<string> Language = new TextShape<string>("a language tag: `en`, `de`, `zh-Hans`", """{"type":"string","pattern":"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"}""", w =>
    {
        if (IsLanguage(w.Value)) return w.Value;
        var tag = w.Value.Trim().Replace('_', '-');
        if (IsLanguage(tag)) w.Wrong($"`{w.Value}` is not a language tag", $"write `{tag}`", w.Rewritten(tag));
        else w.Wrong($"`{w.Value}` is not a language tag", "write `en` for English, `zh-Hans` for Chinese in simplified characters, `de` for German");
        return null;
    }) { IsCode = true };

    public static readonly Shape<string> Url = new TextShape<string>("an address that begins with `https://` or `http://`", """{"type":"string","pattern":"^https?://[^ \"<>]+$"}""", w =>
    {
        if (Uri.TryCreate(w.Value, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" && w.Value.AsSpan().IndexOfAny(OutsideUrls) < 0) return w.Value;
        w.Wrong($"`{w.Value}` is not a web address", IsHost(w.Value) ? $"write `https://{w.Value}`" : "copy the whole address from the browser, with `https://`");
        return null;
    }) { IsCode = true };

    public static readonly Shape<string> Folder = new TextShape<string>("the name of a folder: letters, digits, `.`, `_` and `-`", """{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"}""", w =>
    {
        if (IsFolder(w.Value)) return w.Value;
        w.Wrong($"`{w.Value}` is not the name of a folder", "write the name alone, without a path");
        return null;
    }) { IsCode = true };

    public static readonly Shape<bool> Flag = new FlagShape();

    public static Shape<string> Choice(params string[] options) => new TextShape<string>(
        "one of " + string.Join(", ", options.Select(o => $"`{o}`")), $$"""{"enum":[{{string.Join(",", options.Select(o => $"\"{JsonEncodedText.Encode(o)}\""))}}]}""", w =>
    {
        if (Array.IndexOf(options, w.Value) >= 0) return w.Value;
        var same = options.FirstOrDefault(o => IsSameButForm(o, w.Value));
        var meant = same ?? Spelling.Closest(w.Value, options);
        w.Wrong($"`{w.Field}` cannot be `{w.Value}`", same is not null ? $"write `{same}`" : meant is not null ? $"did you mean `{meant}`?" : "write " + Listed(options, w.Value),
            meant is null ? [] : [.. w.Rewritten(meant).Select(f => f with { IsGuess = same is null })]);
        return null;
    }) { IsCode = true };

    /// <summary>An id of an entry of one of the kinds; of any kind where none is named.</summary>
    public static Shape<Ref> Reference(Relation relation, params string[] kinds) => new TextShape<Ref>(
        kinds.Length == 0 ? "the id of an entry, as `kind:id` where two kinds use it" : "the id of " + string.Join(" or ", kinds.Select(k => $"a {k}")),
        """{"type":["string","integer"],"pattern":"^([a-z]+:)?[a-z0-9]+(-[a-z0-9]+)*$"}""", w =>
    {
        var target = w.Value.Trim();
        if (target.Length == 0)
        {
            w.Wrong($"`{w.Field}` is empty", "write an id, or remove the line");
            return null;
        }
        if (target.AsSpan().IndexOfAny("，、；") >= 0)
        {
            w.Wrong($"`{target}` holds a full-width comma", $"put ordinary commas between the ids: `[{string.Join(", ", target.Split(['，', '、', '；'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))}]`");
            return null;
        }
        var quoted = w.Scalar.Style == ' ' ? 0 : 1;
        w.Report.References.Add(new Reference(target, kinds, relation, w.Field, new TextSpan(w.Scalar.Span.Start + quoted, Math.Max(1, w.Scalar.Span.Length - (2 * quoted)))));
        return new Ref(w.Report.References.Count - 1, target);
    }) { IsCode = true, Kinds = kinds };

    public static Shape<T[]> List<T>(Shape<T> item) => new ListShape<T>(item);

    public static Shape<T> Nested<T>(FieldTable table, Func<T> create) where T : Record => new NestedShape<T>(table, create);

    public static bool IsId(string value)
    {
        if (value.Length is 0 or > 100 || value[0] == '-' || value[^1] == '-') return false;
        for (var i = 0; i < value.Length; i++)
            if (!(value[i] is >= 'a' and <= 'z' or >= '0' and <= '9' || (value[i] == '-' && value[i - 1] != '-'))) return false;
        return !PortableName.IsReserved(value);
    }

    /// <summary>One part of a path that leads nowhere but down.</summary>
    public static bool IsFolder(string value) =>
        value.Length > 0 && char.IsAsciiLetterOrDigit(value[0]) && value.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-') && PortableName.FaultOf(value) is null;

    /// <summary>A text as an id, as far as it has ASCII letters and digits.</summary>
    public static string ToId(string text)
    {
        var id = new System.Text.StringBuilder();
        foreach (var c in text.ToLowerInvariant())
        {
            if (c is >= 'a' and <= 'z' or >= '0' and <= '9') id.Append(c);
            else if (id.Length > 0 && id[^1] != '-') id.Append('-');
        }
        return id.ToString().Trim('-');
    }

    /// <summary>An interval with its end before its start, the right way round; null where that is not what is wrong.</summary>
    private static string? Reversed(string value) =>
        value.Trim().Split('/') is [var start, var end] && EdtfDate.TryParse($"{end}/{start}", out var date, out _) ? date.Text : null;

    /// <summary>Capitals, and a hyphen or line for a blank, make no other value.</summary>
    private static bool IsSameButForm(string option, string value) =>
        string.Equals(Words(option), Words(value.Trim()), StringComparison.OrdinalIgnoreCase);

    private static string Words(string value) => value.Replace('-', ' ').Replace('_', ' ');

    private static string Listed(string[] options, string value) =>
        string.Join(", ", Spelling.Nearest(value, options, 10).Select(o => $"`{o}`")) + (options.Length > 10 ? $" or another of {options.Length}" : "");

    /// <summary>An address that lacks nothing but its beginning: <c>example.org/report</c>.</summary>
    private static bool IsHost(string value)
    {
        var host = value.Split('/')[0];
        return host.Contains('.', StringComparison.Ordinal) && host[0] != '.' && host[^1] != '.' && host.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-');
    }

    private static bool IsLanguage(string value)
    {
        var parts = value.Split('-');
        return parts[0].Length is 2 or 3 && parts[0].All(char.IsAsciiLetter) && parts.Skip(1).All(p => p.Length is >= 2 and <= 8 && p.All(char.IsAsciiLetterOrDigit));
    }
}
