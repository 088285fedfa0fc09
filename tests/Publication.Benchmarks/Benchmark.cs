namespace Publication.Benchmarks;

/// <summary>Measures one size of corpus and prints its rows.</summary>
internal static class Benchmark
{
    private static readonly string[] Phases = ["read", "parse", "link", "check", "render", "publish"];
    private static readonly string[] Small = ["theme", "plan", "assets"];

    public static void Run(int size, Arguments arguments, string themes, string root)
    {
        var corpus = new Corpus(size);
        Folders.Empty(root);
        InputWriter.Write(corpus, root, themes);
        var hugo = arguments.Hugo ? new HugoSite(corpus, Path.Combine(root, "hugo")) : null;
        IReadOnlyList<Site> sites = arguments.BaseOnly ? [Site.Base] : Site.All;
        var runs = sites.ToDictionary(site => site, _ => new List<Pair>());
        var theirs = new List<(double Wall, double Work)>();
        for (var run = 0; run < arguments.Runs; run++)
        {
            // Every build starts into a folder that never was: a file system may take seconds for writing where it has just deleted.
            foreach (var site in sites) runs[site].Add(Twice(root, site, run));
            if (hugo is not null) theirs.Add(hugo.Build(run));
        }
        Console.WriteLine($"{size:N0} briefs; medians of {arguments.Runs}, milliseconds");
        Console.WriteLine("| " + string.Join(" | ", ["site", "pages", .. Phases, "rest", "process", "work", "peak MB", "unchanged", "work"]) + " |");
        Console.WriteLine("| --- | " + string.Join(" | ", Enumerable.Repeat("---:", Phases.Length + 7)) + " |");
        foreach (var site in sites) Print(site, runs[site]);
        if (!arguments.BaseOnly) Compare("whole site to base", runs[Site.Whole].Select(p => p.Cold), runs[Site.Base].Select(p => (p.Cold.Wall, p.Cold.Work)));
        if (hugo is not null) Compare("base to Hugo", runs[Site.Base].Select(p => p.Cold), theirs);
        if (hugo is not null) Console.WriteLine($"Hugo: {Statistics.Median(theirs.Select(t => t.Wall)):N0} ms, {Children.PeakOfHugo:N0} MB; base to Hugo in memory: {Statistics.Median(runs[Site.Base].Select(p => p.Cold.Peak)) / Children.PeakOfHugo:0.00}");
        if (arguments.Preview) Preview(root, arguments.Edits);
        Console.WriteLine();
    }

    private static Pair Twice(string root, Site site, int run)
    {
        var output = Path.Combine(root, $"{site.Name}-{run}", "output");
        var pair = new Pair(Children.Build(root, site, output), Children.Build(root, site, output));
        if (pair.Cold.Errors > 0) throw new InvalidOperationException($"The {site.Name} site has errors, so nothing was built and there is nothing to measure.");
        return pair;
    }

    private static void Print(Site site, List<Pair> pairs)
    {
        var cold = pairs.ConvertAll(p => p.Cold);
        var row = Phases.Select(p => Phase(cold, p)).Append(Small.Sum(p => Phase(cold, p)))
            .Append(Statistics.Median(cold.Select(m => m.Wall))).Append(Statistics.Median(cold.Select(m => m.Work)))
            .Append(Statistics.Median(cold.Select(m => m.Peak)))
            .Append(Statistics.Median(pairs.Select(p => p.Unchanged.Wall))).Append(Statistics.Median(pairs.Select(p => p.Unchanged.Work)));
        Console.WriteLine($"| {site.Name} | {cold[0].Pages:N0} | " + string.Join(" | ", row.Select(v => $"{v:N0}")) + " |");
        var rendering = Statistics.Median(cold.Select(m => m.Parts.Values.Sum()));
        Console.WriteLine($"{site.Name} by part: " + string.Join(", ", cold[0].Parts.Keys.Select(p => $"{p} {Statistics.Median(cold.Select(m => m.Parts[p])) / rendering:0.0 %}")) + $" of {rendering:N0} ms in all threads");
        if (cold[0].Warnings > 0) Console.WriteLine($"{cold[0].Warnings} warnings");
        if (pairs.Any(p => p.Unchanged.Written != 0)) Console.WriteLine($"An unchanged rebuild wrote {pairs.Max(p => p.Unchanged.Written)} files.");
    }

    private static void Preview(string root, int edits)
    {
        var measured = Children.Preview(root, edits);
        Console.WriteLine();
        Console.WriteLine($"Preview of the whole site: first page after {measured.FirstPage:N0} ms.");
        Console.WriteLine();
        Console.WriteLine("| edit | new bytes, median | p95 | with checks, median | p95 |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: |");
        foreach (var edit in measured.Edits)
            Console.WriteLine($"| {edit.Name} | {Statistics.Median(edit.Bytes):0.0} | {Statistics.Quantile(edit.Bytes, 0.95):0.0} | {Statistics.Median(edit.Checked):0.0} | {Statistics.Quantile(edit.Checked, 0.95):0.0} |");
    }

    private static void Compare(string what, IEnumerable<Measured> ours, IEnumerable<(double Wall, double Work)> theirs)
    {
        var (own, other) = (ours.ToList(), theirs.ToList());
        var wall = Statistics.Median(own.Select(m => m.Wall)) / Statistics.Median(other.Select(t => t.Wall));
        var work = Statistics.Median(own.Select(m => m.Work)) / Statistics.Median(other.Select(t => t.Work));
        Console.WriteLine($"{what}: {wall:0.00} by the clock, {work:0.00} by the work of all cores");
    }

    private static double Phase(List<Measured> runs, string phase) => Statistics.Median(runs.Select(m => m.Phases.GetValueOrDefault(phase)));

    /// <summary>A build into nothing and the same build again.</summary>
    private sealed record Pair(Measured Cold, Measured Unchanged);
}
