using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Publication.Cli.Making;

/// <summary>Writes a record as YAML in the house's layout: two-space indentation, quotation marks only where needed, short lines.</summary>
internal static class YamlText
{
    private const int Widest = 100;

    public static string Of(JsonObject record)
    {
        var text = new StringBuilder();
        Write(record, text, 0);
        return text.ToString();
    }

    /// <summary>As an item of a list: <c>- id: x</c>.</summary>
    public static string AsItem(JsonObject record)
    {
        var text = new StringBuilder();
        Write(record, text, 2);
        text[0] = '-';
        return text.ToString();
    }

    private static void Write(JsonObject record, StringBuilder text, int indent)
    {
        foreach (var (key, value) in record)
        {
            text.Append(' ', indent).Append(key).Append(':');
            if (value is JsonArray list) Write(list, text, indent);
            else if (value is JsonObject group) Write(group, text.Append('\n'), indent + 2);
            else text.Append(' ').Append(Scalar(value!.GetValue<string>(), indent, key.Length + 2)).Append('\n');
        }
    }

    private static void Write(JsonArray list, StringBuilder text, int indent)
    {
        if (list.All(item => item is JsonValue && IsBare(item.GetValue<string>())))
        {
            text.Append(" [").AppendJoin(", ", list.Select(item => item!.GetValue<string>())).Append("]\n");
            return;
        }
        text.Append('\n');
        foreach (var item in list)
        {
            var start = text.Length;
            if (item is JsonObject group) Write(group, text, indent + 4);
            else text.Append(' ', indent + 4).Append(Scalar(item!.GetValue<string>(), indent + 4, 0)).Append('\n');
            text[start + indent + 2] = '-';
        }
    }

    private static string Scalar(string value, int indent, int before)
    {
        var lines = value.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        var printable = !value.Any(c => char.IsControl(c) && c != '\n' && c != '\r') && value.Length > 0 && value[0] != ' ' && value[^1] != ' ';
        if (lines.Length > 1 && printable) return Block("|-", lines, indent);
        if (indent + before + value.Length > Widest && printable && !value.Contains("  ", StringComparison.Ordinal)) return Block(">-", Wrapped(value, Widest - indent - 2), indent);
        return IsPlain(value) ? value : Quoted(value);
    }

    private static string Block(string header, IEnumerable<string> lines, int indent) =>
        header + string.Concat(lines.Select(line => line.Length == 0 ? "\n" : "\n" + new string(' ', indent + 2) + line));

    private static IEnumerable<string> Wrapped(string text, int widest)
    {
        var line = new StringBuilder();
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > widest)
            {
                yield return line.ToString();
                line.Clear();
            }
            if (line.Length > 0) line.Append(' ');
            line.Append(word);
        }
        yield return line.ToString();
    }

    /// <summary>An id: safe in a list on one line.</summary>
    private static bool IsBare(string value) => value.Length > 0 && value.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');

    /// <summary>Whether YAML reads the words as they stand, without quotation marks.</summary>
    private static bool IsPlain(string value)
    {
        if (value.Length == 0 || value is "null" or "Null" or "NULL" || value.Any(char.IsControl)) return false;
        if (!char.IsLetterOrDigit(value, 0) && value[0] is not ('(' or '“' or '‘')) return false;
        if (value[^1] is ' ' or ':' || value.Contains(": ", StringComparison.Ordinal) || value.Contains(" #", StringComparison.Ordinal)) return false;
        return true;
    }

    private static string Quoted(string value)
    {
        var text = new StringBuilder("\"");
        foreach (var c in value)
            _ = c switch
            {
                '"' or '\\' => text.Append('\\').Append(c),
                '\n' => text.Append("\\n"),
                '\t' => text.Append("\\t"),
                _ when char.IsControl(c) => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => text.Append(c),
            };
        return text.Append('"').ToString();
    }
}
