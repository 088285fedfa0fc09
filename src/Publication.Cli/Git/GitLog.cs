using System.Globalization;
using System.Text;

namespace Publication.Cli.Git;

/// <summary>The commits that touched a folder, newest first: one <c>git log</c>, read as a stream.</summary>
internal static class GitLog
{
    private const char CommitMark = '\u0001';
    private const char FieldMark = '\u0002';

    // Renames are not asked for: an entry is known by its id, wherever its file lies. What a person has set for their own logs
    // must not count.
    private static readonly string[] Arguments =
    [
        "-c", "log.showSignature=false", "-c", "log.showRoot=true", "-c", "log.follow=false", "-c", "i18n.logOutputEncoding=UTF-8", "log", "--raw", "-z", "--no-renames", "--no-abbrev", "--relative", "--no-color", "--no-ext-diff",
        "--format=%x01%H%x02%ct%x02%aN", "--", ".",
    ];

    /// <summary>Empty where there is no git, no repository or no commit.</summary>
    public static IEnumerable<GitCommit> Read(string folder)
    {
        using var git = GitProcess.Start(folder, Arguments);
        if (git is null) yield break;
        GitCommit? commit = null;
        var files = new List<GitFileChange>();
        using var tokens = Tokens(git.Output).GetEnumerator();
        while (tokens.MoveNext())
        {
            var token = tokens.Current.TrimStart('\n');
            if (token.Length == 0) continue;
            if (token[0] == CommitMark)
            {
                if (commit is not null) yield return commit with { Files = files };
                (commit, files) = (HeadOf(token), []);
            }
            else if (token[0] == ':' && tokens.MoveNext()) files.Add(FileOf(token, tokens.Current));
        }
        if (git.EndedWell() && commit is not null) yield return commit with { Files = files };
    }

    private static GitCommit HeadOf(string token)
    {
        var fields = token[1..].Split(FieldMark);
        var time = DateTimeOffset.FromUnixTimeSeconds(long.Parse(fields[1], CultureInfo.InvariantCulture));
        return new GitCommit(fields[0], DateOnly.FromDateTime(time.UtcDateTime), fields[2], []);
    }

    /// <summary><c>:100644 100644 OLD NEW M</c>; a name of zeros stands for no bytes.</summary>
    private static GitFileChange FileOf(string token, string path)
    {
        var fields = token.Split(' ');
        return new GitFileChange(path, NameOf(fields[2]), NameOf(fields[3]));
    }

    private static string? NameOf(string hash) => hash.AsSpan().IndexOfAnyExcept('0') < 0 ? null : hash;

    private static IEnumerable<string> Tokens(Stream stream)
    {
        var buffer = new byte[64 * 1024];
        var (filled, end) = (0, false);
        while (!end)
        {
            if (filled == buffer.Length) Array.Resize(ref buffer, buffer.Length * 2);
            var read = stream.Read(buffer, filled, buffer.Length - filled);
            end = read == 0;
            filled += read;
            var start = 0;
            while (Array.IndexOf(buffer, (byte)0, start, filled - start) is >= 0 and var stop)
            {
                yield return Encoding.UTF8.GetString(buffer, start, stop - start);
                start = stop + 1;
            }
            Buffer.BlockCopy(buffer, start, buffer, 0, filled - start);
            filled -= start;
        }
    }
}
