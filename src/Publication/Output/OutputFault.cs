namespace Publication.Output;

/// <summary>Turns what the system says about a disk into the sentence a person reads.</summary>
internal static class OutputFault
{
    /// <summary>For an exception filter: faults of the disk, the rights or the folder, not of the program.</summary>
    public static bool IsOfTheDisk(Exception fault) => fault is IOException or UnauthorizedAccessException || IsOfTheLength(fault);

    public static OutputException Explain(Exception fault, string folder) =>
        new($"{folder} cannot be published: {Cause(fault)}; what was published before is unchanged.", fault);

    private static string Cause(Exception fault) => fault switch
    {
        _ when IsOfTheLength(fault) => "a file may not be that long on this disk, or for this user",
        PathTooLongException => "a path is too long for this system",
        UnauthorizedAccessException => $"the rights are missing ({Detail(fault)})",
        _ when OperatingSystem.IsWindows() => CauseOnWindows(fault),
        _ => CauseOnUnix(fault),
    };

    /// <summary>So .NET says that the system allows no longer file (EFBIG).</summary>
    private static bool IsOfTheLength(Exception fault) => fault is ArgumentOutOfRangeException { ParamName: "value" };

    /// <summary>.NET keeps errno in HResult.</summary>
    private static string CauseOnUnix(Exception fault) => fault.HResult switch
    {
        28 => "no space is left on the disk",
        30 => "the file system is read-only",
        16 => "it is in use, or a file system is mounted there",
        23 or 24 => "too many files are open",
        var error when error == (OperatingSystem.IsMacOS() ? 69 : 122) => "the disk quota is used up",
        _ => Detail(fault),
    };

    /// <summary>The low half of HResult is the number of the system's error.</summary>
    private static string CauseOnWindows(Exception fault) => (fault.HResult & 0xFFFF) switch
    {
        39 or 112 => "no space is left on the disk",
        19 => "the disk is write-protected",
        32 or 33 => $"another program uses it ({Detail(fault)})",
        _ => Detail(fault),
    };

    private static string Detail(Exception fault) => fault.Message.ReplaceLineEndings(" ").TrimEnd('.', ' ');
}
