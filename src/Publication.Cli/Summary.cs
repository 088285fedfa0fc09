using Publication.Cli.Writers;

namespace Publication.Cli;

/// <summary>The last lines of a run, for people.</summary>
internal static class Summary
{
    public static string OfFailure(Findings findings, string consequence)
    {
        var code = findings.Diagnostics.OrderBy(d => d.Severity).First().Code;
        var mechanical = findings.Diagnostics.Count(d => d.IsMechanical);
        var mending = mechanical == 0 ? "" : $"; `{CommandLine.Typed} check --fix` mends {(mechanical == findings.Diagnostics.Count ? mechanical == 1 ? "it" : "them" : mechanical.ToString(System.Globalization.CultureInfo.InvariantCulture))}";
        return $"{Found(findings)}{consequence} (`{CommandLine.Typed} explain {code}` says more{mending})";
    }

    /// <summary><c>2 errors, 1 warning in 3 files</c>.</summary>
    public static string Found(Findings findings)
    {
        var counts = findings.Errors > 0 && findings.Warnings > 0
            ? $"{Words.Count(findings.Errors, "error")}, {Words.Count(findings.Warnings, "warning")}"
            : findings.Errors > 0 ? Words.Count(findings.Errors, "error") : Words.CountOrNo(findings.Warnings, "warning");
        return findings.Files > 0 ? $"{counts} in {Words.Count(findings.Files, "file")}" : counts;
    }

    public static void WriteBuild(BuildResult result, Findings findings, BuildOptions options, TimeSpan time, (string? Fonts, string? History) missing, TextWriter output)
    {
        var published = result.Published!;
        output.WriteLine($"{Words.Count(result.Edition.Pages.Count, "page")}, {Found(findings)}, {Words.Time(time)}");
        output.WriteLine($"{Words.Path(options.OutputFolder)}/: {Words.Count(published.Written, "file")} written, "
            + $"{Words.Number(published.Unchanged)} unchanged, {Words.Number(published.Removed)} removed");
        // With or without its fonts the site is whole; what it lacks is said once.
        foreach (var note in missing.Fonts is null ? result.Notes : [missing.Fonts]) output.WriteLine($"note: {note}");
        if (missing.History is not null) output.WriteLine($"note: {missing.History}");
        output.WriteLine($"next: {CommandLine.Typed} serve{Arguments(result.Edition, options)}");
    }

    /// <summary>What <c>serve</c> must be told to show this very site.</summary>
    private static string Arguments(Edition edition, BuildOptions options)
    {
        var folder = Words.Path(options.OutputFolder);
        var output = folder == "output" ? "" : folder.Contains(' ', StringComparison.Ordinal) ? $" --output \"{folder}\"" : $" --output {folder}";
        return edition.BasePath == "/" ? output : $"{output} --base-url http://localhost{edition.BasePath}";
    }
}
