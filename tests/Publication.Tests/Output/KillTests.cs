using System.Diagnostics;
using Xunit;

namespace Publication.Tests.Output;

/// <summary>
/// A build over an old site that is killed, interrupted, run twice, or has no room: the folder is always one whole site, the
/// old or the new, and the next build is clean. A few rounds of each by default; <c>PUBLICATION_KILLS=200</c> runs as
/// many kills, a fifth of that of each other signal and a tenth of two builds at once.
/// </summary>
[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
public sealed class KillTests(KilledProgram program) : IClassFixture<KilledProgram>
{
    private static readonly int Kills = int.TryParse(Environment.GetEnvironmentVariable("PUBLICATION_KILLS"), out var n) ? n : 4;

    [Fact]
    public void Killed() => Stop(KilledProgram.Kill, Kills);

    [Fact]
    public void Interrupted() => Stop(KilledProgram.Interrupt, Math.Max(2, Kills / 5));

    [Fact]
    public void Terminated() => Stop(KilledProgram.Terminate, Math.Max(2, Kills / 5));

    [Fact]
    public void Two_builds_at_once()
    {
        for (var round = 0; round < Math.Max(2, Kills / 10); round++)
        {
            var (one, other) = (program.Start("first"), program.Start("second"));
            var codes = new[] { KilledProgram.End(one), KilledProgram.End(other) };
            Assert.All(codes, c => Assert.True(c.Code == 0 || c.Said.Contains("Another build is writing", StringComparison.Ordinal), c.Said));
            Assert.Contains(codes, c => c.Code == 0);
            AssertOneWholeSite();
        }
        AssertNextBuildIsClean();
    }

    /// <summary>As on a full disk, no file can be written to its end.</summary>
    [Fact]
    public void No_file_may_grow() => Fails("trap '' XFSZ; export DOTNET_EnableWriteXorExecute=0; ulimit -f 4; exec \"$@\"", "env");

    /// <summary>A small disk of its own; where the system gives us none, less room for each file.</summary>
    [Fact]
    public void A_full_disk()
    {
        if (!MayMount())
        {
            No_file_may_grow();
            return;
        }
        const string Script = """
            root=$(dirname "$0"); mv "$root" "$root.kept"; mkdir "$root"
            mount -t tmpfs -o size=$(( $(du -sk "$root.kept/output" | cut -f1) + 200 ))k none "$root" && cp -a "$root.kept/output" "$root" || exit 99
            "$@"; code=$?
            cp -a "$root/output" "$root.full"; umount "$root"; rmdir "$root"; mv "$root.kept" "$root"; exit $code
            """;
        var old = KilledProgram.Picture(program.Output);
        var (code, said) = KilledProgram.End(program.StartIn(program.Next, Script, "unshare", "-rm"));
        AssertFailed(code, said);
        Assert.Equal(old, KilledProgram.Picture(program.Root + ".full"));
        AssertNextBuildIsClean();
    }

    /// <summary>Nothing in the folder around the site can be changed: not even by root, where the system allows mounts.</summary>
    [Fact]
    public void A_read_only_folder()
    {
        if (MayMount())
        {
            Fails("d=$(dirname \"$0\"); mount --bind \"$d\" \"$d\" && mount -o remount,ro,bind \"$d\" && exec \"$@\"", "unshare", "-rm");
            return;
        }
        var old = KilledProgram.Picture(program.Output);
        Assert.False(Environment.IsPrivilegedProcess, "neither rights nor a mount keep this process from writing");
        var before = File.GetUnixFileMode(program.Root);
        foreach (var path in (string[])[program.Root, Path.Combine(program.Root, ".publication")]) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var (code, said) = KilledProgram.End(program.Start(program.Next));
        foreach (var path in (string[])[program.Root, Path.Combine(program.Root, ".publication")]) File.SetUnixFileMode(path, before);
        AssertFailed(code, said);
        Assert.Equal(old, KilledProgram.Picture(program.Output));
        AssertNextBuildIsClean();
    }

    private static bool MayMount() => ProgramRun.Of("unshare", Path.GetTempPath(), null, "-rm", "sh", "-c", "mount -t tmpfs none /mnt").Code == 0;

    private void Fails(string script, params string[] shell)
    {
        var old = KilledProgram.Picture(program.Output);
        var (code, said) = KilledProgram.End(program.StartIn(program.Next, script, shell));
        AssertFailed(code, said);
        Assert.Equal(old, KilledProgram.Picture(program.Output));
        AssertNextBuildIsClean();
    }

    private static void AssertFailed(int code, string said)
    {
        Assert.True(code == 1, $"{code}: {said}");
        Assert.DoesNotContain("   at ", said, StringComparison.Ordinal);
        Assert.DoesNotContain("fault of Publication", said, StringComparison.Ordinal);
    }

    private void Stop(int signal, int rounds)
    {
        var random = new Random(signal);
        var ended = 0;
        for (var round = 0; round < rounds; round++)
        {
            var process = program.Start(program.Next);
            // The last part of a build is the one that writes.
            Thread.Sleep(program.Length * (0.3 + (0.8 * random.NextDouble())));
            KilledProgram.Signal(process, signal);
            var asked = Stopwatch.GetTimestamp();
            var (code, said) = KilledProgram.End(process);
            // Two seconds, and as much again as this machine is slower than one that builds in half a second.
            Assert.InRange(Stopwatch.GetElapsedTime(asked), TimeSpan.Zero, TimeSpan.FromSeconds(2) + (4 * program.Length));
            Assert.True(code is 0 or 130 or 128 + KilledProgram.Kill or 128 + KilledProgram.Interrupt or 128 + KilledProgram.Terminate, $"{code}: {said}");
            Assert.DoesNotContain("   at ", said, StringComparison.Ordinal);
            if (code != 0) ended++;
            AssertOneWholeSite();
        }
        TestContext.Current.SendDiagnosticMessage($"signal {signal}: {rounds} builds, {ended} ended by it");
        AssertNextBuildIsClean();
    }

    private void AssertOneWholeSite() => Assert.Contains(KilledProgram.Picture(program.Output), program.Whole.Values);

    private void AssertNextBuildIsClean()
    {
        var next = program.Next;
        Assert.Equal(0, program.Run(next));
        Assert.Equal(program.Whole[next], KilledProgram.Picture(program.Output));
        Assert.Equal([".publication", "output"], Directory.GetFileSystemEntries(program.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Subset(new HashSet<string?> { ".gitignore", "output-other", "output.lock" }, Directory.GetFileSystemEntries(Path.Combine(program.Root, ".publication")).Select(Path.GetFileName).ToHashSet());
    }
}
