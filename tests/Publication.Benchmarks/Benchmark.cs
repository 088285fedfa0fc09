namespace Publication.Benchmarks;

/// <summary>Measures one size of corpus and prints its rows.</summary>
internal static class Benchmark
{
    private static readonly string[] Phases = ["read", "parse", "link", "check", "render", "publish"];
    private static readonly string[] Small = ["theme", "plan", "assets"];

    public static void Run(int size, Arguments arguments, string theme, string root)
    {
        var corpus = new Corpus(size);
        Folders.Empty(root);
        InputWriter.Write(corpus, root, theme);
        var output = Path.Combine(root, "output");
        var hugo = arguments.Hugo ? new HugoSite(corpus, Path.Combine(root, "hugo")) : null;
        var (cold, unchanged, theirs) = (new List<Measured>(), new List<Measured>(), new List<(double Wall, double Work)>());
        for (var run = 0; run < arguments.Runs; run++)
        {
            Folders.Empty(output);
            Folders.Empty(Path.Combine(root, ".publication"));
            cold.Add(Children.Build(root));
            unchanged.Add(Children.Build(root));
            if (hugo is not null) theirs.Add(hugo.Build());
        }
        Console.WriteLine($"{size:N0} briefs, {cold[0].Pages:N0} pages; {cold[0].Errors} errors, {cold[0].Warnings} warnings; medians of {arguments.Runs}, milliseconds");
        Console.WriteLine("| " + string.Join(" | ", [.. Phases, "rest", "total", "process", "work", "peak MB", "unchanged", "work"]) + " |");
        Console.WriteLine("| " + string.Join(" | ", Enumerable.Repeat("---:", Phases.Length + 7)) + " |");
        var row = Phases.Select(p => Phase(cold, p)).Append(Small.Sum(p => Phase(cold, p)))
            .Append(Statistics.Median(cold.Select(m => m.Phases.Values.Sum()))).Append(Statistics.Median(cold.Select(m => m.Wall)))
            .Append(Statistics.Median(cold.Select(m => m.Work))).Append(Statistics.Median(cold.Select(m => m.Peak)))
            .Append(Statistics.Median(unchanged.Select(m => m.Wall))).Append(Statistics.Median(unchanged.Select(m => m.Work)));
        Console.WriteLine("| " + string.Join(" | ", row.Select(v => $"{v:N0}")) + " |");
        if (unchanged.Any(m => m.Written != 0)) Console.WriteLine($"An unchanged rebuild wrote {unchanged.Max(m => m.Written)} files.");
        if (hugo is not null)
        {
            Compare("by the clock", cold.Select(m => m.Wall), theirs.Select(t => t.Wall));
            Compare("by the work of all cores", cold.Select(m => m.Work), theirs.Select(t => t.Work));
        }
        if (arguments.Preview) Preview(root, arguments.Edits);
        Console.WriteLine();
    }

    private static void Preview(string root, int edits)
    {
        Console.WriteLine();
        Console.WriteLine("| edit | new bytes, median | p95 | with checks, median | p95 |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: |");
        foreach (var edit in Children.Preview(root, edits))
            Console.WriteLine($"| {edit.Name} | {Statistics.Median(edit.Bytes):0.0} | {Statistics.Quantile(edit.Bytes, 0.95):0.0} | {Statistics.Median(edit.Checked):0.0} | {Statistics.Quantile(edit.Checked, 0.95):0.0} |");
    }

    private static void Compare(string what, IEnumerable<double> ours, IEnumerable<double> theirs)
    {
        var (own, other) = (Statistics.Median(ours), Statistics.Median(theirs));
        Console.WriteLine($"Hugo, {what}: {other:N0} ms; this generator: {own:N0} ms; ratio {own / other:0.00}");
    }

    private static double Phase(List<Measured> runs, string phase) => Statistics.Median(runs.Select(m => m.Phases.GetValueOrDefault(phase)));
}
