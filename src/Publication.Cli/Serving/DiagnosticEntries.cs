using Publication.Content;
using Publication.Linking;

namespace Publication.Cli.Serving;

/// <summary>Finds the entry in which a diagnostic lies.</summary>
internal sealed class DiagnosticEntries(Site? site)
{
    private readonly Dictionary<string, Document> documents =
        site?.Documents.ToDictionary(d => d.File.Path, StringComparer.Ordinal) ?? [];

    /// <summary>Its number; negative where there is none, or none that could be read.</summary>
    public int At(Location at)
    {
        if (!documents.TryGetValue(at.Path, out var document)) return Unresolved.Missing;
        for (var i = document.Entries.Count - 1; i >= 0; i--)
        {
            var (entry, start) = (document.Entries[i], document.Offsets[i]);
            var holds = document.Entries.Count == 1 || at.Span.Start < start + entry.Span.End;
            if (at.Span.Start >= start) return holds ? site!.Find(entry.Kind, entry.Id) : Unresolved.Missing;
        }
        return Unresolved.Missing;
    }
}
