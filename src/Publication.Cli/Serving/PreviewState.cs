using System.Security.Cryptography;

namespace Publication.Cli.Serving;

/// <summary>
/// The preview without its network: reads the input again, keeps the last good state, answers paths from it and says
/// which version of a page an answer is. Never touches the output folder: pages are rendered when they are asked for.
/// </summary>
/// <param name="options">All but the history.</param>
/// <param name="history">What is known of it by now; null where none is to be shown.</param>
/// <param name="editor">The template of addresses by which an editor opens a place; empty for none.</param>
internal sealed class PreviewState(BuildOptions options, Func<History?>? history = null, string editor = "")
{
    private readonly EditorLink editorLink = new(editor, Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(options.InputFolder))!);
    private TaskCompletionSource next = NewSignal();
    private PreviewMoment now = new(null, null, null, Task.CompletedTask);

    public PreviewMoment Now => Volatile.Read(ref now);

    /// <summary>Reads the input again; true where it is no longer as it was. Called by one thread at a time.</summary>
    public bool Refresh()
    {
        var (latest, good, fault, _) = Now;
        try
        {
            var read = Edition.Read(options with { History = history?.Invoke() }, latest);
            if (ReferenceEquals(read, latest) && fault is null) return false;
            (latest, fault) = (read, null);
            if (read.Errors == 0) good = read;
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return false; // it went away while it was read; the next reading sees what became of it
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            var cause = Trouble.CauseOf(exception);
            if (fault?.ToString() == cause.ToString()) return false;
            fault = cause;
        }
        var signal = next;
        next = NewSignal();
        Volatile.Write(ref now, new PreviewMoment(latest, good, fault, next.Task));
        signal.TrySetResult();
        return true;
    }

    /// <summary>The answer to a path. A page has the bytes it has in the build.</summary>
    public Reply Answer(string path) => Answer(Now, path);

    public Reply Answer(PreviewMoment moment, string path)
    {
        if (StatusPage.Of(moment, path, editorLink) is { } status) return status;
        if (moment.Good is not { } edition) return ProblemPage.Of(moment);
        try
        {
            return SitePaths.Answer(path, edition.BasePath, output => edition.Render(output)?.Bytes);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return ProblemPage.OfFault(Trouble.CauseOf(exception));
        }
    }

    /// <summary>Where the words of the page at a path are written, as JSON.</summary>
    public Reply Sources(string path) => new(200, MediaTypes.Of(".json"), System.Text.Encoding.UTF8.GetBytes(SourcePlaces.Json(Now, path, editorLink)));

    /// <summary>Equal for equal answers.</summary>
    public static string VersionOf(Reply reply)
    {
        var hash = SHA256.HashData(reply.Bytes.Span);
        return $"{reply.Status}-{Convert.ToHexStringLower(hash, 0, 8)}";
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
