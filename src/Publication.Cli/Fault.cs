using System.Runtime.InteropServices;
using System.Text;
using System.Text.RegularExpressions;
using Publication.Input;

namespace Publication.Cli;

/// <summary>An exception nobody expected, said so that nobody looks for it in their text.</summary>
internal static partial class Fault
{
    /// <param name="input">The input folder, whose settings may say where to report.</param>
    public static void Write(Terminal terminal, Exception exception, string? input)
    {
        var error = terminal.Error;
        error.WriteLine($"this is a fault of Publication, not of your text: {exception.GetType().Name}: {FirstLine(exception.Message)}");
        if (FileAtHand.Of(exception) is { } file) error.WriteLine($"  file at hand: {file}");
        error.WriteLine($"  version: {ProductVersion.Text} ({RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier})");
        if (input is not null && Repository(input) is { } repository) error.WriteLine($"  report it: {repository}");
        if (terminal.Environment("PUBLICATION_TRACE") == "1") error.WriteLine(exception);
        else error.WriteLine("  PUBLICATION_TRACE=1 shows where in the program it happened");
    }

    private static string FirstLine(string message)
    {
        var end = message.AsSpan().IndexOfAny('\r', '\n');
        return end < 0 ? message : message[..end];
    }

    /// <summary>Read by eye, not by the YAML reader: the fault may lie there.</summary>
    private static string? Repository(string input)
    {
        try
        {
            // Read as a build reads it: no link is followed, no pipe waited for.
            var settings = InputTree.ReadFile(input, "input", "publication.yml");
            var match = RepositoryLine().Match(settings is null ? "" : Encoding.UTF8.GetString(settings.Bytes));
            return match.Success ? match.Groups[1].Value : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    [GeneratedRegex("""^repository:\s*\n(?:[ ].*\n)*?[ ]+url:\s*["']?(https?://[^\s"']+)""", RegexOptions.Multiline)]
    private static partial Regex RepositoryLine();
}
