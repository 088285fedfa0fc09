using System.Net;
using System.Text;
using Publication.Cli.Writers;

namespace Publication.Cli.Serving;

/// <summary>What is sent while there is no good state of the site to show: the diagnostics, as the terminal prints them.</summary>
internal static class ProblemPage
{
    public static Reply Of(PreviewMoment moment)
    {
        if (moment.Fault is { } fault) return OfFault(fault);
        using var list = new StringWriter { NewLine = "\n" };
        foreach (var diagnostic in moment.Errors)
        {
            TextDiagnosticWriter.Write(diagnostic, list, Ink.None);
            list.WriteLine();
        }
        return Page(503, $"{Words.Count(moment.Errors.Count, "error")} in the input", list.ToString());
    }

    public static Reply OfFault(Exception exception) => Trouble.Said(exception) is { } said
        ? Page(500, "This page cannot be made", said + "\n")
        : Page(500, "This is a fault of Publication, not of your text", $"{exception.GetType().Name}: {exception.Message}\n");

    private static Reply Page(int status, string title, string text)
    {
        var html = $"""
            <!doctype html>
            <html lang="en" data-preview-problems>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <meta name="color-scheme" content="light dark">
            <title>{WebUtility.HtmlEncode(title)}</title>
            <body>
            <h1>{WebUtility.HtmlEncode(title)}</h1>
            <pre>{WebUtility.HtmlEncode(text)}</pre>
            <p>This page reloads when that is mended.</p>
            </body>
            </html>

            """;
        return new Reply(status, MediaTypes.Html, Encoding.UTF8.GetBytes(html));
    }
}
