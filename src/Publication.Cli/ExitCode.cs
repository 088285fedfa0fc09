namespace Publication.Cli;

/// <summary>What the program tells the shell.</summary>
public static class ExitCode
{
    public const int Clean = 0;

    /// <summary>Content errors, or warnings in a strict run; also a folder that cannot be written.</summary>
    public const int Errors = 1;

    public const int WrongUsage = 2;

    /// <summary>A fault of the program, not of the text.</summary>
    public const int Fault = 3;

    /// <summary>Ended by Ctrl-C or SIGTERM, as shells count it.</summary>
    public const int Interrupted = 130;
}
