namespace Publication.Rendering.Views;

/// <summary>When an entry's own text was added and last changed, and by whom.</summary>
/// <param name="Changed">Null where it is as it was added.</param>
/// <param name="Url">All versions of its file, where the repository is known.</param>
public sealed record HistoryView(DateView Added, string AddedBy, DateView? Changed, string ChangedBy, string Url)
{
    /// <summary>Null where nothing is known.</summary>
    internal static HistoryView? Of(ViewContext context, int entry)
    {
        if (context.Site.ChangesOf(entry) is not { Count: > 0 } changes) return null;
        var (last, first) = (changes[0], changes[^1]);
        var path = context.Site.Origins[entry].Document.File.Path;
        return new HistoryView(
            DateView.Of(first.Day, context.Dates), first.Author,
            changes.Count > 1 ? DateView.Of(last.Day, context.Dates) : null, last.Author,
            context.Site.Settings.Repository is { } repository ? $"{repository.Url}/commits/{repository.Branch}/{path}" : "");
    }
}
