using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Publication.Content.Yaml;

/// <summary>
/// Reads one YAML value with the library's event parser: bounded in depth, without anchors, tags or second documents,
/// with every duplicate key found. Never throws for bad text.
/// </summary>
public static class YamlReader
{
    private const int DeepestLevel = 32;

    /// <summary>The value in a part of a file, or null where it could not be read (the report says why) or is empty.</summary>
    public static YamlNode? Read(string text, Report report)
    {
        try
        {
            return Parse(text, report);
        }
        catch (Exception fault) when (IsBadText(fault))
        {
            report.Diagnostics.Add(YamlIndentation.Find(text, report) ?? YamlFaults.Explain(fault, text, report));
            return null;
        }
    }

    /// <summary>Whether a text can be read without a word about it.</summary>
    internal static bool CanRead(string text, Report report)
    {
        try
        {
            var trial = new Report(report.Source, report.Offset, report.Options);
            return Parse(text, trial) is not null && trial.Diagnostics.Count == 0;
        }
        catch (Exception fault) when (IsBadText(fault))
        {
            return false;
        }
    }

    /// <summary>The second sort: the parser loses its way in a bracket that is never closed; the third: it cannot join two halves of a character.</summary>
    private static bool IsBadText(Exception fault) => fault is YamlException or InvalidOperationException or ArgumentOutOfRangeException;

    private static YamlNode? Parse(string text, Report report)
    {
        var parser = new Parser(new Scanner(new StringReader(text)));
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _)) return null;
        if (ReadNode(parser, report, text, 0) is not { } node) return null;
        parser.Consume<DocumentEnd>();
        if (parser.TryConsume<StreamEnd>(out _)) return node;
        report.Add(YamlRules.NotAllowed, SpanOf(parser.Current!, text), "a second document begins here", help: "remove this line; what follows it belongs in a file of its own, or in the same list");
        return null;
    }

    private static YamlNode? ReadNode(IParser parser, Report report, string text, int depth)
    {
        var current = parser.Current!;
        if (Forbidden(current) is { } what)
        {
            var span = FirstLineOf(SpanOf(current, text), text);
            report.Add(YamlRules.NotAllowed, span, $"{what} cannot be used here",
                help: $"write the value out in full; if the sign belongs to the text, put the text in double quotes: \"{text.AsSpan(span.Start, span.Length)}\"");
            return null;
        }
        if (depth > DeepestLevel)
        {
            report.Add(YamlRules.TooDeep, SpanOf(current, text), $"this is nested more than {DeepestLevel} levels deep", help: "remove the brackets that are too many");
            return null;
        }
        return current switch
        {
            Scalar => ReadScalar(parser, text),
            SequenceStart => ReadSequence(parser, report, text, depth),
            MappingStart => ReadMapping(parser, report, text, depth),
            _ => null,
        };
    }

    private static YamlScalar ReadScalar(IParser parser, string text)
    {
        var scalar = parser.Consume<Scalar>();
        var style = scalar.Style switch
        {
            ScalarStyle.SingleQuoted => '\'',
            ScalarStyle.DoubleQuoted => '"',
            ScalarStyle.Literal => '|',
            ScalarStyle.Folded => '>',
            _ => ' ',
        };
        return new YamlScalar(scalar.Value, style, SpanOf(scalar, text));
    }

    private static YamlSequence? ReadSequence(IParser parser, Report report, string text, int depth)
    {
        var begin = parser.Consume<SequenceStart>();
        var start = SpanOf(begin, text).Start;
        var items = new List<YamlNode>();
        SequenceEnd? end;
        while (!parser.TryConsume<SequenceEnd>(out end))
        {
            if (ReadNode(parser, report, text, depth + 1) is not { } item) return null;
            items.Add(item);
        }
        var close = begin.Style == SequenceStyle.Block && items.Count > 0 ? items[^1].Span.End : AfterBracket(end, start, text);
        return new YamlSequence(items, TextSpan.FromBounds(start, close));
    }

    private static YamlMapping? ReadMapping(IParser parser, Report report, string text, int depth)
    {
        var begin = parser.Consume<MappingStart>();
        var start = SpanOf(begin, text).Start;
        var pairs = new List<YamlPair>();
        var byKey = new Dictionary<string, YamlPair>(StringComparer.Ordinal);
        var close = start;
        MappingEnd? end;
        while (!parser.TryConsume<MappingEnd>(out end))
        {
            var keySpan = SpanOf(parser.Current!, text);
            if (ReadNode(parser, report, text, depth + 1) is not { } key) return null;
            if (key is not YamlScalar name)
            {
                report.Add(YamlRules.Unreadable, keySpan, "a key must be a word");
                return null;
            }
            if (ReadNode(parser, report, text, depth + 1) is not { } value) return null;
            AddPair(pairs, byKey, new YamlPair(name, value), text, report);
            close = Math.Max(name.Span.End, value.Span.End);
        }
        // The end of a block is reported after the comments that follow it.
        if (begin.Style != MappingStyle.Block || pairs.Count == 0) close = AfterBracket(end, start, text);
        return new YamlMapping(pairs, TextSpan.FromBounds(start, close));
    }

    /// <summary>The end of a list or mapping in brackets is reported before its bracket.</summary>
    private static int AfterBracket(ParsingEvent end, int start, string text)
    {
        var at = Math.Min((int)end.Start.Index, text.Length);
        return at < text.Length && text[at] is ']' or '}' ? at + 1 : TrimEnd(text, start, at);
    }

    private static void AddPair(List<YamlPair> pairs, Dictionary<string, YamlPair> byKey, YamlPair pair, string text, Report report)
    {
        if (byKey.TryAdd(pair.Key.Value, pair))
        {
            pairs.Add(pair);
            return;
        }
        var earlier = byKey[pair.Key.Value];
        var same = earlier.Value is YamlScalar one && pair.Value is YamlScalar other && one.Value == other.Value;
        if (report.IsFull) return;
        report.Diagnostics.Add(new Diagnostic(YamlRules.DuplicateKey, report.At(pair.Key.Span), $"`{pair.Key.Value}` stands twice in this record")
        {
            Label = same ? "with the same value" : null,
            Help = same ? "remove this line" : "keep one of the two",
            Related = [new RelatedPlace(report.At(earlier.Key.Span), "first here")],
            Fixes = same && YamlEdit.PairOf(pair, text) is { } line ? [report.Fix(line, "")] : [],
        });
    }

    private static string? Forbidden(ParsingEvent current) => current switch
    {
        AnchorAlias => "an alias (`*name`)",
        NodeEvent { Anchor.IsEmpty: false } => "an anchor (`&name`)",
        NodeEvent { Tag.IsEmpty: false } node when node.Tag.Value != "!" => "a tag (`!name`)",
        _ => null,
    };

    /// <summary>What the parser finds after the last line begins beyond the text.</summary>
    private static TextSpan SpanOf(ParsingEvent e, string text)
    {
        var start = Math.Min((int)e.Start.Index, text.Length);
        return TextSpan.FromBounds(start, TrimEnd(text, start, (int)e.End.Index));
    }

    private static int TrimEnd(string text, int start, int end)
    {
        end = Math.Min(end, text.Length);
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return Math.Max(start, end);
    }

    private static TextSpan FirstLineOf(TextSpan span, string text)
    {
        var end = text.AsSpan(span.Start, span.Length).IndexOfAny('\r', '\n');
        return end < 0 ? span : new TextSpan(span.Start, end);
    }
}
