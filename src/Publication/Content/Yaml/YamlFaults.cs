using YamlDotNet.Core;

namespace Publication.Content.Yaml;

/// <summary>
/// Turns the parser's complaints into facts about what was typed. The library's own words reach nobody: they only help
/// to tell one fault from another.
/// </summary>
internal sealed partial class YamlFaults
{
    private readonly string text;
    private readonly Report report;
    private readonly string said;
    private readonly int at;
    private readonly int until;

    private YamlFaults(Exception fault, string text, Report report)
    {
        (this.text, this.report, said) = (text, report, fault.Message);
        if (fault is not YamlException { Start: var start, End: var end }) return;
        at = Math.Clamp((int)start.Index, 0, text.Length);
        until = Math.Clamp((int)end.Index, 0, text.Length);
    }

    public static Diagnostic Explain(Exception fault, string text, Report report)
    {
        var faults = new YamlFaults(fault, text, report);
        return faults.HalfCharacter(fault) ?? faults.OpenQuote() ?? faults.Escape() ?? faults.BadStart() ?? faults.AfterQuote() ?? faults.OpenBracket() ?? faults.Brackets()
            ?? faults.Colon() ?? faults.BlockText() ?? faults.ListInLine() ?? faults.WideColon() ?? faults.Shallow() ?? faults.TightColon() ?? faults.NoColon(faults.LineAt(faults.at));
    }

    /// <summary><c>title: "Here</c>, and nothing closes it on the line or under it.</summary>
    private Diagnostic? OpenQuote()
    {
        if (!said.Contains("quoted scalar", StringComparison.Ordinal) || said.Contains("escape", StringComparison.Ordinal)) return null;
        return Unclosed(at);
    }

    private Diagnostic Unclosed(int open)
    {
        var line = LineAt(open);
        var written = text[open..line.End].TrimEnd();
        return Say(YamlRules.Unclosed, new TextSpan(open, 1), "this quotation mark is never closed",
            written.Contains(written[0] == '"' ? '\'' : '"') || written.Length > 60 ? $"add `{written[0]}` at the end of the text" : $"add `{written[0]}` at the end of the text: {Key(line)}{written}{written[0]}");
    }

    /// <summary><c>path: "C:\quay"</c></summary>
    private Diagnostic? Escape()
    {
        if (!said.Contains("escape", StringComparison.Ordinal)) return null;
        var slash = text.LastIndexOf('\\', Math.Min(until, text.Length - 1));
        if (slash < 0) return null;
        var written = text.Substring(slash, Math.Min(2, text.Length - slash));
        return Say(YamlRules.Unreadable, new TextSpan(slash, written.Length), $"`{written}` is no character that YAML knows",
            $"write the backslash twice (`\\{written}`), or put the text in single quotes", "a backslash in double quotes begins an escape");
    }

    /// <summary><c>summary: @tides are</c></summary>
    private Diagnostic? BadStart()
    {
        if (!said.Contains("start any token", StringComparison.Ordinal) || at >= text.Length) return null;
        var line = LineAt(at);
        var written = text[at..line.End].TrimEnd();
        var inList = ValueStart(line) < at;
        return Say(YamlRules.BadStart, new TextSpan(at, 1), $"a text cannot begin with `{text[at]}` without quotation marks",
            inList ? "put it in double quotes" : $"put it in double quotes: {Key(line)}{Quoted(written)}",
            fixes: inList || written.Contains(" #", StringComparison.Ordinal) ? [] : Quote(new TextSpan(at, written.Length)));
    }

    /// <summary><c>title: 'Here's a pair'</c>: the text goes on after its closing quotation mark.</summary>
    private Diagnostic? AfterQuote()
    {
        if (!said.Contains("did not find expected", StringComparison.Ordinal) || QuoteBefore(at) is not var (open, close)) return null;
        if (text.AsSpan(open, close - open).IndexOfAny('\n', '\r') >= 0) return Unclosed(open);
        var line = LineAt(open);
        if (line != LineAt(at)) return null;
        var simple = ValueStart(line) == open;
        var written = text[open..line.End].TrimEnd();
        var content = written[^1] == written[0] ? written[1..^1] : written;
        var key = KeyName(line);
        return Say(YamlRules.EarlyQuote, new TextSpan(close, 1), "this quotation mark ends the text early",
            !simple ? "write the text with the other sort of quotation marks around it"
                : content.Contains('"') ? $"write it with single quotes: {Key(line)}{SingleQuoted(content)}"
                : $"write it with double quotes: {Key(line)}{Quoted(content)}",
            $"YAML reads only `{text[(open + 1)..close].Trim()}`{(key.Length > 0 ? $" as the {key}" : "")}",
            simple && key.Length > 0 && written[^1] == written[0] && !content.Contains('\\') && !content.Contains("''", StringComparison.Ordinal) ? [report.Fix(new TextSpan(open, written.Length), content.Contains('"') ? SingleQuoted(content) : Quoted(content))] : []);
    }

    /// <summary><c>formerly: [a, b</c></summary>
    private Diagnostic? OpenBracket()
    {
        if (FindOpenBracket() is not (>= 0 and var open)) return null;
        var line = LineAt(open);
        var closing = text[open] == '[' ? ']' : '}';
        var written = text[open..line.End].TrimEnd();
        return Say(YamlRules.Unclosed, new TextSpan(open, 1), $"this `{text[open]}` is never closed",
            written.Length > 60 ? $"add `{closing}` at the end of the list" : $"add `{closing}` at the end of the list: {Key(line)}{written}{closing}");
    }

    /// <summary>Brackets and commas that are too many.</summary>
    private Diagnostic? Brackets()
    {
        if (at >= text.Length) return null;
        if (text[at] is ']' or '}') return Say(YamlRules.Unreadable, new TextSpan(at, 1), $"this `{text[at]}` closes nothing", "remove it");
        if (text[at] == ',' && said.Contains("node content", StringComparison.Ordinal))
            return Say(YamlRules.Unreadable, new TextSpan(at, 1), "before this comma stands nothing", "remove the comma");
        if (!said.Contains("flow", StringComparison.Ordinal)) return null;
        var end = LineAt(at).End;
        return Say(YamlRules.Unreadable, new TextSpan(at, Math.Min(1, end - at)), "a comma is missing before this", "put a comma between the items of a list: `[a, b]`");
    }

    /// <summary><c>title: AI+: a plan</c>, or a line that is indented too far.</summary>
    private Diagnostic? Colon()
    {
        if (!said.Contains("invalid mapping", StringComparison.Ordinal)) return null;
        var line = LineAt(at);
        var start = ContentStart(line);
        var before = text.AsSpan(start, Math.Max(0, at - start));
        if (IsKey(before)) return TooDeep(line, start, before.ToString());
        var value = ValueStart(line);
        var written = text[value..line.End].TrimEnd();
        var whole = value > start && value < at;
        return Say(YamlRules.ColonInText, new TextSpan(at, 1), "a colon followed by a blank begins a new field here", whole
            ? $"put the whole text in double quotes: {Key(line)}{Quoted(written)}"
            : "put the whole text in double quotes, or begin it on a line of its own after `>-`",
            fixes: whole && !IsField(text[value..at].Trim()) && !written.Contains(" #", StringComparison.Ordinal) && !GoesOn(line) ? Quote(new TextSpan(value, written.Length)) : []);
    }

    /// <summary>Whether the text of a line may go on below it.</summary>
    private bool GoesOn(TextSpan line)
    {
        var next = LineAt(NextLine(line));
        return next.Start > line.Start && ContentStart(next) - next.Start > ContentStart(line) - line.Start;
    }

    private Diagnostic TooDeep(TextSpan line, int start, string key)
    {
        var wanted = IndentationBefore(line);
        if (wanted >= start - line.Start) return NoColon(LineAbove(line));
        return Say(YamlRules.Unreadable, TextSpan.FromBounds(start, start + key.Length), "this field is indented further than the field before it",
            $"indent `{key}` by {Blanks(wanted)}", $"{Blanks(start - line.Start)}, the field before it {wanted}");
    }

    /// <summary><c>summary: >-</c> with a text that is not indented under it, or that begins beside the sign.</summary>
    private Diagnostic? BlockText()
    {
        var line = LineAt(at);
        if (said.Contains("block scalar", StringComparison.Ordinal))
            return Say(YamlRules.Unreadable, TextSpan.FromBounds(at, line.End), $"text cannot stand on the line of `{text[Math.Min(at, text.Length - 1)]}`", "begin the text on the next line, indented by two blanks more, or put it in double quotes");
        if (line.Start == 0) return null;
        var above = LineAbove(line);
        var header = text.AsSpan(above.Start, above.Length).TrimEnd();
        if (!header.EndsWith(": >-") && !header.EndsWith(": >") && !header.EndsWith(": |") && !header.EndsWith(": |-")) return null;
        var start = ContentStart(line);
        var column = ContentStart(above) - above.Start;
        return Say(YamlRules.Unreadable, TextSpan.FromBounds(start, line.End), $"this text is not indented under `{KeyName(above)}`", $"indent its lines by {Blanks(column + 2)}");
    }

    /// <summary><c>sources: - a</c></summary>
    private Diagnostic? ListInLine()
    {
        if (!said.Contains("sequence entries", StringComparison.Ordinal)) return null;
        var line = LineAt(at);
        var item = text[Math.Min(line.End, at + 1)..line.End].Trim();
        return Say(YamlRules.Unreadable, TextSpan.FromBounds(at, line.End), "a list cannot begin with `-` on the line of its field", $"write {Key(line)}[{item}]");
    }

    /// <summary>A key that is indented less than the others of its record.</summary>
    private Diagnostic? Shallow()
    {
        if (!said.Contains("'-' indicator", StringComparison.Ordinal)) return null;
        var line = LineAt(at);
        var start = ContentStart(line);
        var key = KeyName(line);
        var wanted = IndentationBefore(line);
        var have = start - line.Start;
        if (key.Length == 0 || have == wanted) return null;
        return Say(YamlRules.Unreadable, new TextSpan(start, key.Length), "this field is indented less than the field before it", $"indent `{key}` by {Blanks(wanted)}", $"{Blanks(have)}, the field before it {wanted}");
    }

    /// <summary><c>title:A brief</c></summary>
    private Diagnostic? TightColon()
    {
        var line = LineAt(at);
        var start = ContentStart(line);
        var content = text[start..line.End].TrimEnd();
        var colon = content.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || colon + 1 >= content.Length || content[colon + 1] is ' ' or '/' || !IsKey(content.AsSpan(0, colon))) return null;
        var after = new TextSpan(start + colon + 1, content[colon + 1] is '\u00A0' or '\u3000' ? 1 : 0);
        return Say(YamlRules.Unreadable, new TextSpan(start, colon + 2), after.Length > 0 ? "after the colon stands a blank that YAML does not know" : "a blank is missing after the colon",
            $"write `{content[..(colon + 1)]} {content[(colon + 1 + after.Length)..]}`", fixes: report.Fix(after, " "));
    }

    /// <summary><c>title：A brief</c>, from a Chinese keyboard.</summary>
    private Diagnostic? WideColon()
    {
        var line = LineAt(at);
        var start = ContentStart(line);
        var content = text[start..line.End].TrimEnd();
        var colon = content.IndexOf('：', StringComparison.Ordinal);
        if (colon <= 0 || !IsField(content[..colon])) return null;
        var value = content[(colon + 1)..].TrimStart();
        return Say(YamlRules.Unreadable, new TextSpan(start + colon, 1), "this colon is a full-width one", $"write an ordinary colon and a blank: `{content[..colon]}: {value}`",
            fixes: report.Fix(new TextSpan(start + colon, content.Length - colon - value.Length), ": "));
    }

    private Diagnostic NoColon(TextSpan line)
    {
        if (text.AsSpan(line.Start, line.Length).Trim().IsEmpty && line.Start > 0) line = LineAbove(line);
        var start = ContentStart(line);
        var content = text[start..line.End].TrimEnd();
        var blank = content.IndexOf(' ', StringComparison.Ordinal);
        if (content.Contains(": ", StringComparison.Ordinal) || content.EndsWith(':'))
            return Say(YamlRules.Unreadable, new TextSpan(start, content.Length), "this line does not fit the lines around it", "write `field: value`, indented like the other fields of the record");
        return Say(YamlRules.Unreadable, new TextSpan(start, content.Length), "this line is not `field: value`", blank > 0 && IsField(content[..blank])
            ? $"write `{content[..blank]}: {content[(blank + 1)..]}`"
            : "if it goes on with the text above, indent it further than the field; otherwise write `field: value`");
    }

    private Diagnostic Say(Rule rule, TextSpan span, string message, string help, string? label = null, params Fix[] fixes) =>
        new(rule, report.At(span), message) { Help = help, Label = label, Fixes = fixes };

    private Fix[] Quote(TextSpan span) => [report.Fix(span, Quoted(text.Substring(span.Start, span.Length)))];

    private static string SingleQuoted(string words) => $"'{words.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string Quoted(string words) =>
        "\"" + words.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";

    private static string Blanks(int count) => count == 1 ? "1 blank" : $"{count} blanks";

    private static bool IsKey(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('_' or '-')) return false;
        return !word.IsEmpty && char.IsAsciiLetter(word[0]);
    }

    private static bool IsField(string word) => ContentKinds.All.Any(k => k.Fields.Find(word) is not null) || Settings.SettingsTable.Find(word) is not null;

    private TextSpan LineAt(int offset)
    {
        offset = Math.Clamp(offset, 0, text.Length);
        var start = offset == 0 ? 0 : text.LastIndexOf('\n', offset - 1) + 1;
        var end = text.IndexOf('\n', start);
        if (end < 0) end = text.Length;
        if (end > start && text[end - 1] == '\r') end--;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The nearest line above that holds something.</summary>
    private TextSpan LineAbove(TextSpan line)
    {
        while (line.Start > 0)
        {
            line = LineAt(line.Start - 1);
            if (!text.AsSpan(line.Start, line.Length).Trim().IsEmpty) break;
        }
        return line;
    }

    /// <summary>Where the words of a line begin, after its indentation and the hyphens of lists.</summary>
    private int ContentStart(TextSpan line)
    {
        var start = line.Start;
        while (start < line.End && (text[start] == ' ' || (text[start] == '-' && start + 1 < line.End && text[start + 1] == ' '))) start++;
        return start;
    }

    /// <summary>Where the value of a <c>key: value</c> or <c>- value</c> line begins.</summary>
    private int ValueStart(TextSpan line)
    {
        var start = ContentStart(line);
        var key = KeyName(line);
        if (key.Length > 0) start += key.Length + 1;
        while (start < line.End && text[start] == ' ') start++;
        return start;
    }

    private string KeyName(TextSpan line)
    {
        var start = ContentStart(line);
        var colon = text.IndexOf(':', start, line.End - start);
        return colon > start && (colon + 1 == line.End || text[colon + 1] == ' ') && IsKey(text.AsSpan(start, colon - start)) ? text[start..colon] : "";
    }

    private string Key(TextSpan line) => KeyName(line) is { Length: > 0 } key ? key + ": " : "";

    private int IndentationBefore(TextSpan line)
    {
        var above = LineAbove(line);
        return ContentStart(above) - above.Start;
    }

    /// <summary>The quotation that ends last before an offset, with nothing but blanks between; null where none does.</summary>
    private (int Open, int Close)? QuoteBefore(int offset)
    {
        var open = -1;
        (int, int)? last = null;
        for (var i = 0; i < Math.Min(offset, text.Length); i++)
        {
            if (open >= 0)
            {
                if (text[i] == '\\' && text[open] == '"') i++;
                else if (text[i] == text[open] && text[open] == '\'' && i + 1 < text.Length && text[i + 1] == '\'') i++;
                else if (text[i] == text[open])
                {
                    last = (open, i);
                    open = -1;
                }
            }
            else if (text[i] is '\'' or '"' && BeginsValue(i)) open = i;
        }
        return last is var (_, close) && text.AsSpan(close + 1, Math.Max(0, offset - close - 1)).Trim(' ').IsEmpty ? last : null;
    }

    private bool BeginsValue(int i)
    {
        var line = LineAt(i);
        if (ValueStart(line) == i) return true;
        var before = text.AsSpan(line.Start, i - line.Start).TrimEnd();
        return !before.IsEmpty && before[^1] is '[' or ',' or '{' && text.AsSpan(line.Start, i - line.Start).IndexOfAny('[', '{') >= 0;
    }

    /// <summary>The first bracket that begins a value and is not closed in the rest of the text; -1 where there is none.</summary>
    private int FindOpenBracket()
    {
        for (var line = LineAt(0); ; line = LineAt(NextLine(line)))
        {
            var start = ValueStart(line);
            if (start < line.End && text[start] is '[' or '{')
            {
                var end = ClosedAt(start);
                if (end < 0) return start;
                if (end > line.End) line = LineAt(end);
            }
            if (NextLine(line) >= text.Length) return -1;
        }
    }

    private int NextLine(TextSpan line) => text.IndexOf('\n', line.End) is >= 0 and var end ? end + 1 : text.Length;

    private int ClosedAt(int open)
    {
        var depth = 0;
        var quote = '\0';
        for (var i = open; i < text.Length; i++)
        {
            var c = text[i];
            if (quote != '\0')
            {
                if (c == quote) quote = '\0';
            }
            else if (c is '"' or '\'' && text[i - 1] is ' ' or '[' or '{' or ',') quote = c;
            else if (c is '[' or '{') depth++;
            else if (c is ']' or '}' && --depth == 0) return i;
        }
        return -1;
    }
}
