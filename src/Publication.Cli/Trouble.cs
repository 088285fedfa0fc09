using Publication.Output;
using Publication.Rendering;

namespace Publication.Cli;

/// <summary>Exceptions that are nobody's fault in this program, in one line: a theme's mistake, a full disk, missing rights.</summary>
internal static class Trouble
{
    /// <summary>Null for a fault of the program.</summary>
    public static string? Said(Exception exception) => exception switch
    {
        ThemeException or OutputException or IOException or UnauthorizedAccessException => exception.Message.ReplaceLineEndings(" ").TrimEnd('.'),
        _ => null,
    };

    /// <summary>The exception that many threads threw at once.</summary>
    public static Exception CauseOf(Exception exception) =>
        exception is AggregateException many ? many.Flatten().InnerExceptions[0] : exception;
}
