using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Publication.Tests.Fixtures;
using Xunit;

namespace Publication.Tests.Hostile;

/// <summary>
/// The small publication on the disk, beside a folder that is none of its business, and words for what a stranger's pull
/// request may bring. Links and pipes are real ones.
/// </summary>
internal sealed class HostileTree : IDisposable
{
    /// <summary>Stands in each file outside, and so nowhere else.</summary>
    public const string Canary = "CANARY-7c1b52";

    private readonly TemporaryFolder folder = new();
    private string? raw;

    public HostileTree()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has neither these links nor these names");
        Fixture.WriteInto(Site, [SmallSite.Files]);
        Put("../outside/canary.md", $"---\ntitle: {Canary}\ndate: 2025-03-06\nsummary: What it says.\n---\n\n{Canary}\n");
        Put("../outside/records.yml", $"- id: {Canary}\n  name: {Canary}\n  summary: {Canary}\n");
        Put("../outside/canary.png", [.. Fixture.OnePixel, .. Encoding.ASCII.GetBytes(Canary)]);
        Put("../outside/theme/theme.yml", $"name: {Canary}\n");
        Put("../outside/theme/layouts/brief.html", Canary);
    }

    public string Root => folder.Path;

    public string Site => Path.Combine(folder.Path, "site");

    public string Output => Path.Combine(Site, "output");

    public BuildOptions Options => Fixture.Options(Site) with
    {
        ThemeFolder = Path.Combine(Repository.Root, "themes", "ledger"),
        Settings = new Dictionary<string, string> { ["parts"] = "[feeds, data]" },
    };

    public void Dispose()
    {
        if (raw is not null) ProgramRun.Of("rm", Root, null, "-rf", raw); // .NET cannot name what is in it
        folder.Dispose();
    }

    public string At(string path) => Path.Combine(Site, path);

    public void Put(string path, string text) => Put(path, Encoding.UTF8.GetBytes(text));

    public void Put(string path, byte[] bytes)
    {
        Make(path);
        File.WriteAllBytes(At(path), bytes);
    }

    public void Link(string path, string target)
    {
        Remove(path);
        Make(path);
        File.CreateSymbolicLink(At(path), target);
    }

    public void Pipe(string path)
    {
        Remove(path);
        Make(path);
        if (MakePipe(At(path), 0x1B6) != 0) throw new IOException($"no pipe at {path}");
    }

    /// <summary>The name stays when the socket is gone.</summary>
    public void Socket(string path)
    {
        Make(path);
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        var nearby = Path.Combine(Root, "s"); // an address of a socket may have 108 bytes
        socket.Bind(new UnixDomainSocketEndPoint(nearby));
        File.Move(nearby, At(path));
    }

    /// <summary>A name that is no text: in octal, as <c>printf</c> reads it.</summary>
    public void PutRaw(string folder, string octal)
    {
        Make(folder + "/x");
        raw = At(folder);
        var run = ProgramRun.Of("sh", At(folder), null, "-c", $"echo x > \"$(printf '{octal}')\"");
        Assert.True(run.Code == 0, run.Error);
    }

    public void Move(string from, string to)
    {
        Make(to);
        Directory.Move(At(from), At(to));
    }

    public void Remove(string path)
    {
        if (new FileInfo(At(path)).LinkTarget is null && Directory.Exists(At(path))) Directory.Delete(At(path), recursive: true);
        else if (Directory.Exists(Path.GetDirectoryName(At(path)))) File.Delete(At(path));
    }

    public void Replace(string path, string old, string by)
    {
        var text = File.ReadAllText(At(path));
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(At(path), text.Replace(old, by, StringComparison.Ordinal));
    }

    /// <summary>The command line as a process of its own, ended where it waits for ever.</summary>
    public ProgramRun Run(IEnumerable<string> arguments) =>
        ProgramRun.Of("timeout", Site, null, ["60", "dotnet", Path.Combine(AppContext.BaseDirectory, "Publication.Cli.dll"), .. arguments]);

    /// <summary>Everything below the root but the site's output and cache: what it is, and of a file the hash.</summary>
    public string Surroundings() => string.Join('\n', Walk(Root).Where(line =>
        !line.StartsWith("site/output/", StringComparison.Ordinal) && line != "site/output" && !line.StartsWith("site/.publication", StringComparison.Ordinal)));

    public string Published() => string.Join('\n', Walk(Output));

    private static IEnumerable<string> Walk(string root)
    {
        if (!Directory.Exists(root)) yield break;
        var waiting = new Stack<string>([root]);
        while (waiting.TryPop(out var folder))
            foreach (var path in Directory.EnumerateFileSystemEntries(folder).Order(StringComparer.Ordinal))
            {
                var (info, name) = (new FileInfo(path), Path.GetRelativePath(root, path));
                if (info.LinkTarget is { } target) yield return $"{name} -> {target}";
                else if (Directory.Exists(path))
                {
                    waiting.Push(path);
                    yield return name;
                }
                else yield return info.Attributes.HasFlag(FileAttributes.Device) || info.Length == 0 ? name : $"{name} {Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)))}";
            }
    }

    private void Make(string path) => Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);

    [DllImport("libc", EntryPoint = "mkfifo", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    private static extern int MakePipe([MarshalAs(UnmanagedType.LPUTF8Str)] string path, uint mode);
}
