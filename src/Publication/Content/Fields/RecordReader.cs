using Publication.Content.Yaml;

namespace Publication.Content.Fields;

/// <summary>Reads a mapping by a field table: unknown, misspelt and missing keys, and every value by its shape.</summary>
internal static class RecordReader
{
    /// <summary>Null where a required field is missing or wrong; what was found wrong is in the report, all of it.</summary>
    public static T? Read<T>(YamlMapping mapping, FieldTable table, Func<T> create, string text, Report report) where T : Record
    {
        var values = new object?[table.Fields.Count];
        var spans = new TextSpan[table.Fields.Count];
        var unknown = new List<YamlScalar>();
        foreach (var pair in mapping.Pairs)
        {
            if (table.Find(pair.Key.Value) is not { } field) unknown.Add(pair.Key);
            else
            {
                spans[field.Index] = pair.Value.Span.Length > 0 ? pair.Value.Span : pair.Key.Span;
                if (pair.Value is YamlScalar { IsNull: true }) ReportEmpty(field, pair.Key, report);
                else values[field.Index] = field.Shape.ReadObject(pair.Value, field.Name, text, report);
            }
        }
        var renamed = ReportUnknown(unknown, mapping, table, report);
        var complete = ReportMissing(mapping, table, renamed, values, text, report);
        if (!complete) return null;
        var record = create();
        record.Fill(values, spans, mapping.Span);
        return record;
    }

    private static void ReportEmpty(Field field, YamlScalar key, Report report)
    {
        if (field.Required)
            report.Add(FieldRules.Missing, key.Span, $"`{field.Name}` has no value", help: $"write {field.Shape.Words}");
    }

    private static HashSet<string> ReportUnknown(List<YamlScalar> unknown, YamlMapping mapping, FieldTable table, Report report)
    {
        var meant = new HashSet<string>(StringComparer.Ordinal);
        foreach (var key in unknown)
        {
            var free = table.Fields.Select(f => f.Name).Where(n => mapping.Pairs.All(p => p.Key.Value != n)).ToList();
            var guess = Spelling.Closest(key.Value, free);
            if (guess is not null) meant.Add(guess);
            report.Diagnostics.Add(new Diagnostic(FieldRules.Unknown, report.At(key.Span), $"a {table.What} has no field `{key.Value}`")
            {
                Help = guess is not null ? $"did you mean `{guess}`?"
                    : Spelling.Closest(key.Value, table.Fields.Select(f => f.Name)) is { } taken ? $"remove it, or merge it with `{taken}`, which this {table.What} has already"
                    : "the fields nearest to it are " + string.Join(", ", Spelling.Nearest(key.Value, free).Select(n => $"`{n}`")),
                Fixes = guess is not null ? [new Fix(report.At(key.Span), guess)] : [],
            });
        }
        return meant;
    }

    private static bool ReportMissing(
        YamlMapping mapping, FieldTable table, HashSet<string> misspelt, object?[] values, string text, Report report)
    {
        var complete = true;
        foreach (var field in table.Fields)
        {
            if (!field.Required || values[field.Index] is not null) continue;
            complete = false;
            if (misspelt.Contains(field.Name) || mapping.Pairs.Any(p => p.Key.Value == field.Name)) continue;
            var line = text.AsSpan(mapping.Span.Start, Math.Min(mapping.Span.Length, text.Length - mapping.Span.Start));
            var end = line.IndexOfAny('\r', '\n');
            report.Add(FieldRules.Missing, new TextSpan(mapping.Span.Start, end < 0 ? line.Length : end),
                $"this {table.What} has no `{field.Name}`", help: $"add the line `{ExampleLine(field)}`");
        }
        return complete;
    }

    private static string ExampleLine(Field field) =>
        field.Example.Contains('\n', StringComparison.Ordinal) ? $"{field.Name}:" : $"{field.Name}: {field.Example}";
}
