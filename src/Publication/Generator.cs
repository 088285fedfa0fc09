using System.Diagnostics;
using Publication.Output;

namespace Publication;

/// <summary>The whole build: read, parse, link, check, plan, render, publish.</summary>
public static class Generator
{
    /// <summary>Publishes nothing where there are errors. <paramref name="phase"/> is told what begins.</summary>
    public static BuildResult Build(BuildOptions options, Action<string>? phase = null, CancellationToken stop = default)
    {
        phase?.Invoke("reading");
        return Publish(Edition.Read(options), options, phase, stop);
    }

    /// <summary>The second half, for who wants to look at the edition first.</summary>
    public static BuildResult Publish(Edition edition, BuildOptions options, Action<string>? phase = null, CancellationToken stop = default)
    {
        if (edition.Errors > 0) return new BuildResult(edition, null, edition.Timings);
        var start = Stopwatch.GetTimestamp();
        using var publisher = Publisher.Open(options.OutputFolder, Forbidden(options));
        phase?.Invoke("rendering");
        var times = new PageTimes();
        edition.RenderAll(publisher.Add, times, stop);
        var rendered = Stopwatch.GetTimestamp();
        phase?.Invoke("drawing");
        var pictures = edition.DrawAll(publisher.Keep, publisher.Add, stop);
        var drawn = Stopwatch.GetTimestamp();
        phase?.Invoke("publishing");
        var published = publisher.Commit(stop);
        return new BuildResult(edition, published,
        [
            .. edition.Timings,
            new PhaseTiming("render", Stopwatch.GetElapsedTime(start, rendered)),
            new PhaseTiming("cards", Stopwatch.GetElapsedTime(rendered, drawn)) { Note = $"{pictures.Drawn} drawn, {pictures.Kept} kept" },
            new PhaseTiming("publish", Stopwatch.GetElapsedTime(drawn)),
        ])
        {
            Notes = [.. edition.Notes, .. pictures.Notes],
            LargestMails = edition.LargestMails,
            PageTimes = times,
        };
    }

    /// <summary>Folders that the output must not be, hold or lie in.</summary>
    private static string[] Forbidden(BuildOptions options) =>
        options.ThemeFolder is { } theme ? [options.InputFolder, theme] : [options.InputFolder, Path.Combine(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(options.InputFolder))!, "themes")];
}
