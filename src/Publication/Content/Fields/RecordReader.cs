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
        if (unknown.Count == 0) return meant;
        var free = table.Fields.Select(f => f.Name).Except(mapping.Pairs.Select(p => p.Key.Value), StringComparer.Ordinal).ToList();
        foreach (var key in unknown)
        {
            if (report.IsFull) break;
            var guess = Spelling.Closest(key.Value, free);
            if (guess is not null) meant.Add(guess);
            report.Diagnostics.Add(new Diagnostic(FieldRules.Unknown, report.At(key.Span), $"a {table.What} has no field `{key.Value}`")
            {
                Help = guess is not null ? $"did you mean `{guess}`?"
                    : Spelling.Closest(key.Value, table.Fields.Select(f => f.Name)) is { } taken ? $"remove it, or merge it with `{taken}`, which this {table.What} has already"
                    : "the fields nearest to it are " + string.Join(", ", Spelling.Nearest(key.Value, free).Select(n => $"`{n}`")),
                Fixes = guess is not null ? [report.Fix(key.Span, guess) with { IsGuess = true }] : [],
            });
        }
        return meant;
    }

    private static bool ReportMissing(
        YamlMapping mapping, FieldTable table, HashSet<string> misspelt, object?[] values, string text, Report report)
    {
        var empty = table.Fields.Where(f => f.Required && values[f.Index] is null).ToList();
        var missing = empty.FindAll(f => !misspelt.Contains(f.Name) && mapping.Pairs.All(p => p.Key.Value != f.Name));
        if (missing.Count == 0) return empty.Count == 0;
        var line = text.AsSpan(mapping.Span.Start, Math.Min(mapping.Span.Length, text.Length - mapping.Span.Start));
        var end = line.IndexOfAny('\r', '\n');
        var span = new TextSpan(mapping.Span.Start, end < 0 ? line.Length : end);
        if (missing.Find(f => f.Shape == Shapes.Language) is { } language && LanguageLine(language, mapping, text, report) is var (told, fix))
        {
            report.Add(FieldRules.Missing, span, $"this {table.What} has no `{language.Name}`", help: $"add the line `{told}`", fixes: fix);
            missing.Remove(language);
        }
        if (missing.Count > 0)
            report.Add(FieldRules.Missing, span, $"this {table.What} {(missing.Count == 1 ? "has no" : "lacks")} {Listed([.. missing.Select(f => $"`{f.Name}`")])}",
                help: missing.Count == 1 ? $"add the line `{ExampleLine(missing[0])}`" : "add these lines:\n" + string.Join('\n', missing.Select(ExampleLine)));
        return false;
    }

    /// <summary>The line that says in which language the text above is, where its script leaves no doubt.</summary>
    private static (string Line, Fix Fix)? LanguageLine(Field language, YamlMapping mapping, string text, Report report)
    {
        if (mapping.Pairs.FirstOrDefault(p => p.Key.Value == "text") is not { Value: YamlScalar words } pair) return null;
        if (Script.Of(words.Value)?.LanguageOf(words.Value, report.Options) is not { } tag) return null;
        var line = $"{language.Name}: {tag}";
        return YamlEdit.LineAfter(pair.Key.Value, words.Span, text, line) is var (at, added) ? (line, report.Fix(at, added)) : null;
    }

    private static string Listed(string[] names) => names.Length == 1 ? names[0] : $"{string.Join(", ", names[..^1])} and {names[^1]}";

    private static string ExampleLine(Field field) =>
        field.Example.Contains('\n', StringComparison.Ordinal) ? $"{field.Name}:" : $"{field.Name}: {field.Example}";
}
