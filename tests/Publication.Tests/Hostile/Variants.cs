namespace Publication.Tests.Hostile;

/// <summary>
/// All of them. Each alone is a build; <see cref="Mixed"/> are a few builds in which each is once. Those that
/// cannot be together stand close to each other in the list, and so come into different mixtures.
/// </summary>
[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
internal static class Variants
{
    private const int Mixtures = 8;

    private const UnixFileMode OwnerReads = UnixFileMode.UserRead;

    private const UnixFileMode Everything = (UnixFileMode)0x1FF;

    private static readonly DateTime Future = new(2037, 12, 31, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>A network of its own with nothing in it; where the system gives us none, a way out that leads nowhere.</summary>
    private static readonly string[] WithoutNetwork = ProgramRun.Of("unshare", "/", null, "-rn", "true").Code == 0
        ? ["unshare", "-rn"] : ["env", "http_proxy=http://127.0.0.1:9", "https_proxy=http://127.0.0.1:9"];

    /// <summary>A person's settings of git, with what could change how a log reads.</summary>
    private const string OddGit = "[log]\n\tshowRoot = false\n\tshowSignature = true\n\tdate = human\n\tmailmap = false\n\tdiffMerges = off\n\tfollow = true\n[i18n]\n\tlogOutputEncoding = latin1\n"
        + "[diff]\n\trenames = copies\n\tnoprefix = true\n\tignoreSubmodules = all\n[core]\n\tquotePath = true\n\tabbrev = 4\n\tpager = cat\n[color]\n\tui = always\n[format]\n\tpretty = oneline\n";

    public static readonly IReadOnlyList<Variant> All =
    [
        new("the time zone of Kiritimati, where it is tomorrow") { Environment = [("TZ", "Pacific/Kiritimati")] },
        new("the time zone of Niue, where it is yesterday") { Environment = [("TZ", "Pacific/Niue")] },
        new("a time zone that there is not") { Environment = [("TZ", ":nowhere")] },
        new("Turkish, where small I has no dot") { Environment = [("LANG", "tr_TR.UTF-8"), ("LC_ALL", "tr_TR.UTF-8")] },
        new("German, with a comma in numbers") { Environment = [("LANG", "de_DE.UTF-8"), ("LC_NUMERIC", "de_DE.UTF-8"), ("LANGUAGE", "de")] },
        new("Persian, with another calendar") { Environment = [("LC_ALL", "fa_IR.UTF-8")] },
        new("Chinese in an encoding of its own") { Environment = [("LC_ALL", "zh_CN.GB18030")] },
        new("no language") { Environment = [("LC_ALL", "POSIX")] },
        new("one core") { Through = ["taskset", "-c", "0"] },
        new("one processor, as .NET counts") { Environment = [("DOTNET_PROCESSOR_COUNT", "1")] },
        new("sixteen processors, as .NET counts") { Environment = [("DOTNET_PROCESSOR_COUNT", "16")] },
        new("one thread") { Arguments = ["--threads", "1"] },
        new("seven threads") { Arguments = ["--threads", "7"] },
        new("a processor without vector instructions, a server's memory") { Environment = [("DOTNET_EnableHWIntrinsic", "0"), ("DOTNET_gcServer", "1"), ("DOTNET_TieredPGO", "0")] },
        new("a umask that lets nobody in") { Through = ["sh", "-c", "umask 077; exec \"$@\"", "sh"] },
        new("a umask that lets everybody in") { Through = ["sh", "-c", "umask 000; exec \"$@\"", "sh"] },
        new("few open files") { Through = ["sh", "-c", "ulimit -n 200; exec \"$@\"", "sh"] },
        new("a path with blanks, Chinese and signs") { Place = "ein Ordner/人工智能+/a#b%20c&d'e" },
        new("a path of one letter") { Place = "/x" },
        new("files made in another order") { Change = c => c.MakeAgainInReverse() },
        new("files on a disk of another sort") { Place = "/dev/shm" },
        new("line ends of Windows") { Change = c => c.EndLinesAsOnWindows() },
        new("files older than the program") { Change = c => c.WrittenAt(new DateTime(1980, 1, 1, 0, 0, 0, DateTimeKind.Utc)) },
        new("files from the future, a clock that is behind") { Change = c => c.WrittenAt(Future) },
        new("files that only their owner reads") { Change = c => c.Mode(OwnerReads) },
        new("files that everybody may run") { Change = c => c.Mode(Everything) },
        new("no home folder") { Without = ["HOME"] },
        new("git as one person likes it") { Change = c => File.WriteAllText(Path.Combine(c.Folder, "..", ".gitconfig"), OddGit), Environment = [("HOME", "..")] },
        new("a machine of CI") { Environment = [("CI", "true"), ("GITHUB_ACTIONS", "true"), ("NETLIFY", "true"), ("NO_COLOR", "1"), ("TERM", "dumb")] },
        new("no network, and packages older than their list") { Through = WithoutNetwork, Change = c => c.WrittenAt(Future) },
        new("an empty environment") { Without = ["*"] },
        new("no network and an empty environment") { Through = WithoutNetwork, Without = ["*"] },
    ];

    /// <summary>An empty environment stays alone.</summary>
    public static IReadOnlyList<Variant> Mixed =>
    [
        .. All.Where(v => !v.Without.Contains("*")).Select((variant, n) => (variant, n)).GroupBy(v => v.n % Mixtures, v => v.variant).Select(group => Variant.Together([.. group])),
        .. All.Where(v => v.Without.Contains("*")),
    ];
}
