namespace Publication.Rendering.Data;

/// <summary>Formats by the ends of files' names, with their media types.</summary>
internal static class DataFormats
{
    /// <summary>As people call them.</summary>
    public static string LabelOf(string file) => file[file.IndexOf('.', StringComparison.Ordinal)..] switch
    {
        ".csv" => "CSV",
        ".bib" => "BibTeX",
        ".ris" => "RIS",
        ".csl.json" => "CSL-JSON",
        ".ics" => "iCalendar",
        ".md" => "Markdown",
        _ => "JSON",
    };

    public static (string Format, string MediaType) Of(string file) => file[file.IndexOf('.', StringComparison.Ordinal)..] switch
    {
        ".csv" => ("csv", "text/csv"),
        ".bib" => ("bib", "application/x-bibtex"),
        ".ris" => ("ris", "application/x-research-info-systems"),
        ".csl.json" => ("csl.json", "application/vnd.citationstyles.csl+json"),
        ".ics" => ("ics", "text/calendar"),
        ".md" => ("md", "text/markdown"),
        _ => ("json", "application/json"),
    };
}
