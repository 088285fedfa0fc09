using System.Diagnostics;
using System.Globalization;

namespace Publication.Benchmarks;

/// <summary>A preview at work: edits files and waits for new bytes of a page, as an author does.</summary>
internal static class PreviewChild
{
    private const int WarmUp = 5;

    public static Previewed Run(BuildOptions options, string root, int edits)
    {
        var input = Path.Combine(root, "input");
        var theme = Path.Combine(root, "themes", "ledger");
        var brief = Path.Combine(input, "briefs", "brief-00003.md");
        const string briefPage = "briefs/brief-00003/index.html";
        var begin = Stopwatch.GetTimestamp();
        var edition = Edition.Read(options);
        _ = edition.Render(briefPage);
        var firstPage = Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
        var results = new List<Edits>();
        Measure("body", brief, (text, n) => text + $"\nA new paragraph {n} stands here.\n", briefPage);
        Measure("title", brief, (text, n) => ReplaceLine(text, "title:", $"title: A new title {n}"), briefPage);
        Measure("record", Path.Combine(input, "data", "events.yml"), (text, n) => ReplaceLine(text, "  title:", $"  title: A new event {n}"), "events/event-00000/index.html");
        Measure("layout", Path.Combine(theme, "layouts", "brief.html"), (text, n) => $"{text}<!-- {n} -->\n", briefPage);
        Measure("stylesheet", Path.Combine(theme, "assets", "site.css"), (text, n) => $"{text}\n.x{n} {{ color: red }}\n", briefPage);
        return new Previewed(firstPage, results);

        void Measure(string name, string file, Func<string, int, string> edit, string page)
        {
            var original = File.ReadAllText(file);
            var (bytes, diagnostics) = (new List<double>(), new List<double>());
            var last = edition.Render(page)!.Bytes;
            for (var n = 0; n < WarmUp + edits; n++)
            {
                // Authors pause between saves; without a pause the collector's debts of one edit would be paid by the next.
                Thread.Sleep(30);
                File.WriteAllText(file, edit(original, n));
                var start = Stopwatch.GetTimestamp();
                edition = Edition.Read(options, edition);
                var rendered = edition.Render(page)!.Bytes;
                var toBytes = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                _ = edition.Diagnostics.Count;
                var toDiagnostics = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                if (rendered.Span.SequenceEqual(last.Span)) throw new InvalidOperationException($"the {name} edit {n.ToString(CultureInfo.InvariantCulture)} did not change {page}");
                last = rendered;
                if (n < WarmUp) continue;
                bytes.Add(toBytes);
                diagnostics.Add(toDiagnostics);
                if (Environment.GetEnvironmentVariable("BENCHMARK_PHASES") is not null)
                    Console.Error.WriteLine($"{name}: {toBytes:0.0} = {string.Join(", ", edition.Timings.Select(t => $"{t.Phase} {t.Time.TotalMilliseconds:0.0}"))}");
            }
            File.WriteAllText(file, original);
            edition = Edition.Read(options, edition);
            results.Add(new Edits(name, bytes, diagnostics));
        }
    }

    private static string ReplaceLine(string text, string start, string line)
    {
        var at = text.StartsWith(start, StringComparison.Ordinal) ? 0 : text.IndexOf("\n" + start, StringComparison.Ordinal) + 1;
        var end = text.IndexOf('\n', at);
        return text[..at] + line + text[end..];
    }
}
