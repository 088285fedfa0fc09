using System.Globalization;
using System.Text;

namespace Publication.Cli.Git;

/// <summary>Bytes by their names, from one <c>git cat-file</c> that is asked again and again. The last few are kept: what is old in one commit is new in the one before.</summary>
internal sealed class GitBlobs(string folder) : IDisposable
{
    private const int MostKept = 64;

    private readonly Dictionary<string, byte[]> kept = [];
    private readonly Queue<string> order = new();
    private GitProcess? git;
    private BufferedStream? output;

    /// <summary>Empty for no name, and where git does not answer.</summary>
    public byte[] Read(string? name)
    {
        if (name is null) return [];
        if (kept.TryGetValue(name, out var known)) return known;
        var bytes = Ask(name);
        kept[name] = bytes;
        order.Enqueue(name);
        if (order.Count > MostKept) kept.Remove(order.Dequeue());
        return bytes;
    }

    public void Dispose()
    {
        output?.Dispose();
        git?.Dispose();
    }

    private byte[] Ask(string name)
    {
        git ??= GitProcess.Start(folder, "cat-file", "--batch");
        if (git is null) return [];
        output ??= new BufferedStream(git.Output, 64 * 1024);
        git.Input.Write(Encoding.ASCII.GetBytes(name + "\n"));
        git.Input.Flush();
        // `NAME blob SIZE`, the bytes, a line feed; `NAME missing` where there are none.
        var fields = Line().Split(' ');
        if (fields.Length < 3) return [];
        var bytes = new byte[int.Parse(fields[2], CultureInfo.InvariantCulture)];
        output.ReadExactly(bytes);
        output.ReadByte();
        return bytes;
    }

    private string Line()
    {
        var line = new StringBuilder();
        while (output!.ReadByte() is var b and >= 0 and not '\n') line.Append((char)b);
        return line.ToString();
    }
}
