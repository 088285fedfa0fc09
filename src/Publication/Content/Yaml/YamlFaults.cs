using YamlDotNet.Core;

namespace Publication.Content.Yaml;

/// <summary>Turns the parser's complaints into facts about what was typed. The library's own words reach nobody.</summary>
internal static class YamlFaults
{
    /// <summary>The first tab in a line's indentation: the parser reports it at the wrong place.</summary>
    public static TextSpan? FindTab(string text)
    {
        for (var at = text.IndexOf('\t'); at >= 0; at = text.IndexOf('\t', at + 1))
        {
            var lineStart = text.LastIndexOfAny(['\n', '\r'], at) + 1;
            if (text.AsSpan(lineStart, at - lineStart).Trim(" -").IsEmpty) return new TextSpan(at, 1);
        }
        return null;
    }

    public static Diagnostic Explain(YamlException fault, string text, Report report)
    {
        var at = Math.Clamp((int)fault.Start.Index, 0, text.Length);
        return EarlyQuote(text, at, report) ?? Unclosed(text, at, fault, report) ?? ColonInText(text, at, report)
            ?? BadStart(text, at, report) ?? Escape(text, at, fault, report) ?? Plain(text, at, report);
    }

    /// <summary><c>title: 'Here's a pair'</c>: the text goes on after its closing quotation mark.</summary>
    private static Diagnostic? EarlyQuote(string text, int at, Report report)
    {
        foreach (var line in NearbyLines(text, at))
        {
            var open = ValueStart(text, line);
            if (open >= line.End || text[open] is not ('\'' or '"')) continue;
            var quote = text[open];
            var close = text.IndexOf(quote, open + 1, line.End - open - 1);
            if (close < 0 || close + 1 >= line.End || text[close + 1] is ' ' or ',' or ']' or '}' or '#' or '\r' || text[close + 1] == quote) continue;
            var value = text[open..line.End].TrimEnd().Trim(quote);
            return new Diagnostic(YamlRules.EarlyQuote, report.At(new TextSpan(close, 1)), "this quotation mark ends the text early")
            {
                Label = $"YAML reads only `{text[(open + 1)..close]}`",
                Help = quote == '\''
                    ? $"write it with double quotes: \"{value.Replace("\"", "\\\"", StringComparison.Ordinal)}\""
                    : $"use curly quotes inside, or single quotes around: '{value.Replace("'", "''", StringComparison.Ordinal)}'",
            };
        }
        return null;
    }

    private static Diagnostic? Unclosed(string text, int at, YamlException fault, Report report)
    {
        if (fault.Message.Contains("quoted scalar", StringComparison.Ordinal) && fault.Message.Contains("end of", StringComparison.Ordinal) || AtEnd(text, at))
        {
            var open = LastOpenQuote(text);
            if (open >= 0)
                return new Diagnostic(YamlRules.Unclosed, report.At(new TextSpan(open, 1)), "this quotation mark is never closed")
                {
                    Help = $"add `{text[open]}` at the end of the text",
                };
        }
        if (OpenBracket(text) is not { } bracket) return null;
        var closing = text[bracket] == '[' ? ']' : '}';
        return new Diagnostic(YamlRules.Unclosed, report.At(new TextSpan(bracket, 1)), $"this `{text[bracket]}` is never closed")
        {
            Help = $"add `{closing}` at the end of the list",
        };
    }

    /// <summary><c>title: AI+: a plan</c>: a colon and a blank inside an unquoted text.</summary>
    private static Diagnostic? ColonInText(string text, int at, Report report)
    {
        foreach (var line in NearbyLines(text, at))
        {
            var start = ValueStart(text, line);
            if (start == line.Start || start >= line.End || text[start] is '\'' or '"' or '[' or '{' or '|' or '>') continue;
            var colon = text.IndexOf(": ", start, line.End - start, StringComparison.Ordinal);
            if (colon < 0) continue;
            return new Diagnostic(YamlRules.ColonInText, report.At(new TextSpan(colon, 1)), "a colon followed by a blank begins a new key here")
            {
                Help = $"put the whole text in double quotes: \"{text[start..line.End].TrimEnd().Replace("\"", "\\\"", StringComparison.Ordinal)}\"",
            };
        }
        return null;
    }

    private static Diagnostic? BadStart(string text, int at, Report report)
    {
        if (at >= text.Length || text[at] is not ('@' or '`' or '%' or '&' or '*' or '!')) return null;
        var end = LineAt(text, at).End;
        return new Diagnostic(YamlRules.BadStart, report.At(new TextSpan(at, 1)), $"a text cannot begin with `{text[at]}` without quotation marks")
        {
            Help = $"put it in double quotes: \"{text[at..end].TrimEnd().Replace("\"", "\\\"", StringComparison.Ordinal)}\"",
        };
    }

    private static Diagnostic? Escape(string text, int at, YamlException fault, Report report)
    {
        if (!fault.Message.Contains("escape", StringComparison.Ordinal)) return null;
        var slash = text.LastIndexOf('\\', Math.Min(at, text.Length - 1));
        if (slash < 0) return null;
        return new Diagnostic(YamlRules.Unreadable, report.At(new TextSpan(slash, Math.Min(2, text.Length - slash))), "a backslash in double quotes begins an escape, and this one is unknown")
        {
            Help = "write the backslash twice, or use single quotes",
        };
    }

    private static Diagnostic Plain(string text, int at, Report report)
    {
        var line = LineAt(text, at);
        if (line.Start == line.End && line.Start > 0) line = LineAt(text, line.Start - 1);
        var start = line.Start;
        while (start < line.End && text[start] is ' ' or '\r') start++;
        var content = text.AsSpan(start, line.End - start).TrimEnd();
        var key = content.IndexOf(':');
        var tight = key > 0 && key + 1 < content.Length && content[key + 1] != ' ';
        return new Diagnostic(YamlRules.Unreadable, report.At(new TextSpan(start, content.Length)), tight
            ? "a blank is missing after the colon" : "this line does not fit the lines around it")
        {
            Help = tight ? $"write `{content[..(key + 1)]} {content[(key + 1)..]}`" : "write `key: value`, indented like the other keys of the record",
        };
    }

    private static IEnumerable<TextSpan> NearbyLines(string text, int at)
    {
        var line = LineAt(text, at);
        yield return line;
        if (line.Start > 0) yield return LineAt(text, line.Start - 1);
    }

    private static TextSpan LineAt(string text, int at)
    {
        at = Math.Clamp(at, 0, text.Length);
        var start = at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;
        var end = text.IndexOf('\n', start);
        if (end < 0) end = text.Length;
        if (end > start && text[end - 1] == '\r') end--;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>Where the value of a <c>key: value</c> or <c>- value</c> line begins; the line's start where there is none.</summary>
    private static int ValueStart(string text, TextSpan line)
    {
        var start = line.Start;
        while (start < line.End && text[start] is ' ' or '-') start++;
        var colon = text.IndexOf(": ", start, line.End - start, StringComparison.Ordinal);
        if (colon > 0 && text.AsSpan(start, colon - start).IndexOfAny("'\"[{") < 0) start = colon + 2;
        while (start < line.End && text[start] == ' ') start++;
        return start;
    }

    private static bool AtEnd(string text, int at) => text.AsSpan(at).Trim().IsEmpty;

    private static int LastOpenQuote(string text)
    {
        var open = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (open >= 0)
            {
                if (text[i] == '\\' && text[open] == '"') i++;
                else if (text[i] == text[open]) open = -1;
            }
            else if (text[i] is '\'' or '"' && (i == 0 || text[i - 1] is ' ' or '[' or '{' or '\n')) open = i;
        }
        return open;
    }

    private static int? OpenBracket(string text)
    {
        var open = new Stack<int>();
        for (var i = 0; i < text.Length; i++)
        {
            var starts = i == 0 || text[i - 1] is ' ' or '[' or '{';
            if (text[i] is '[' or '{' && (starts || open.Count > 0)) open.Push(i);
            else if (text[i] is ']' or '}' && open.Count > 0) open.Pop();
        }
        return open.Count > 0 ? open.Last() : null;
    }
}
