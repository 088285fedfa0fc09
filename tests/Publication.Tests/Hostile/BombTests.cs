using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;
using Publication.Tests.Fixtures;
using Xunit;

namespace Publication.Tests.Hostile;

/// <summary>
/// A bomb laid beside the small site: it ends in a diagnostic or in a page, within a second and 300 MB, and the other
/// pages are as they were.
/// </summary>
public sealed class BombTests : IDisposable
{
    private const int MostMilliseconds = 1000;

    /// <summary>Of all that was ever asked for, most of it given back meanwhile.</summary>
    private const long MostBytes = 300_000_000;

    /// <summary>The first may have to compile the code: the quickest of a few counts.</summary>
    private const int Tries = 3;

    private readonly string folder = Fixture.Folder([SmallSite.Files]);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Markdown() => Explode(MarkdownBombs.All, "briefs/bomb.md", "briefs/bomb/index.html",
        text => $"---\ntitle: A bomb\ndate: 2025-03-06\nsummary: What happens.\n---\n\n{text}\n");

    [Fact]
    public void Front_matter() => Explode(YamlBombs.FrontMatter, "briefs/bomb.md", "briefs/bomb/index.html",
        text => $"---\ntitle: A bomb\ndate: 2025-03-06\n{text}\n---\n\nText.\n");

    [Fact]
    public void Data_files() => Explode(YamlBombs.DataFiles, "data/terms/bomb.yml", "glossary/index.html", text => text);

    [Fact]
    public void There_are_enough_of_them()
    {
        Assert.True(MarkdownBombs.All.Count >= 100 && YamlBombs.FrontMatter.Count >= 50 && YamlBombs.DataFiles.Count >= 50);
        foreach (var list in (IReadOnlyList<Bomb>[])[MarkdownBombs.All, YamlBombs.FrontMatter, YamlBombs.DataFiles])
            Assert.Equal(list.Count, list.Select(b => b.Name).Distinct().Count());
    }

    private void Explode(IReadOnlyList<Bomb> bombs, string path, string page, Func<string, string> write)
    {
        var before = Edition.Read(Fixture.Options(folder) with { ThemeFolder = Path.Combine(Repository.Root, "themes", "ledger"), Threads = 1 });
        string[] others = ["briefs/first/index.html", "initiatives/tide-plan/index.html"];
        var expected = others.Select(p => Convert.ToBase64String(before.Render(p)!.Bytes.Span)).ToList();
        var faults = new List<string>();
        foreach (var (name, text) in bombs)
        {
            var bytes = Encoding.UTF8.GetBytes(write(text));
            Assert.InRange(bytes.Length, 1, 256 * 1024);
            var (took, used) = (long.MaxValue, long.MaxValue);
            Edition? after = null;
            for (var i = 0; i < Tries && (took > MostMilliseconds || used > MostBytes); i++)
            {
                var (start, allocated) = (Now(), GC.GetAllocatedBytesForCurrentThread());
                after = before.With(new Dictionary<string, byte[]?> { [path] = bytes });
                _ = after.Render(page);
                took = Math.Min(took, (long)(Now() - start).TotalMilliseconds);
                used = Math.Min(used, GC.GetAllocatedBytesForCurrentThread() - allocated);
            }
            if (took > MostMilliseconds || used > MostBytes) faults.Add($"{name}: {took} ms, {used / 1_000_000} MB");
            if (after!.Render(page) is null && !after.Diagnostics.Any(d => d.At.Path.EndsWith(path, StringComparison.Ordinal))) faults.Add($"{name}: neither a page nor a diagnostic");
            foreach (var d in after.Diagnostics.Where(d => d.At.Path.EndsWith(path, StringComparison.Ordinal)))
                if (d.At.Span.Start < 0 || d.At.Span.Length < 0 || d.At.Span.End > d.At.Source.Text.Length) faults.Add($"{name}: {d.Code} lies outside the file");
            for (var i = 0; i < others.Length; i++)
                if (WithoutList(after.Render(others[i])!.Bytes.Span) != WithoutList(Convert.FromBase64String(expected[i]))) faults.Add($"{name}: {others[i]} is another page");
        }
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    /// <summary>On Linux the time of this thread alone, whoever else holds the processor.</summary>
    private static TimeSpan Now()
    {
        const int ThisThread = 3;
        if (!OperatingSystem.IsLinux() || ReadClock(ThisThread, out var time) != 0) return Stopwatch.GetElapsedTime(0);
        return TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromMicroseconds(time.Nanoseconds / 1000d);
    }

    [StructLayout(LayoutKind.Sequential)]
    private readonly record struct ClockTime(long Seconds, long Nanoseconds);

    [DllImport("libc", EntryPoint = "clock_gettime")]
    private static extern int ReadClock(int clock, out ClockTime time);

    /// <summary>A new brief is a neighbour of others; the article itself stays.</summary>
    private static string WithoutList(ReadOnlySpan<byte> page)
    {
        var html = Encoding.UTF8.GetString(page);
        var start = html.IndexOf("<h1", StringComparison.Ordinal);
        return html[start..html.IndexOf("</p>", start, StringComparison.Ordinal)];
    }
}
