namespace Publication;

/// <summary>Says with a fault of the program which file it was busy with, so that whoever reports it can send that file along.</summary>
public static class FileAtHand
{
    private const string Key = "file";

    public static string? Of(Exception fault) => fault.Data[Key] as string;

    /// <summary>For an exception filter: writes the file down and catches nothing.</summary>
    internal static bool Note(Exception fault, string path)
    {
        fault.Data[Key] ??= path;
        return false;
    }
}
