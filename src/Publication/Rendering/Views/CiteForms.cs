using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Publication.Content.Kinds;

namespace Publication.Rendering.Views;

/// <summary>Citations of this publication's own entries: plain, BibTeX, RIS, CSL-JSON.</summary>
internal static class CiteForms
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true };

    public static CiteView Of(LinkView link)
    {
        var settings = link.Context.Site.Settings;
        var authors = link.Source is Brief { Authors.Length: > 0 } brief ? brief.Authors : [settings.Publisher];
        var date = link.Source is Brief ? link.Source.Date : null;
        var title = link.Source is Quote ? Strings.Unquoted(link.Name) : link.Name;
        var plain = Plain(link, authors, title, settings.Title);
        var iso = date?.EarliestDay.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "";
        return new CiteView(plain, Bibtex(link, authors, title, iso, settings.Title), Ris(link, authors, title, iso, settings.Title), Csl(link, authors, title, iso, settings.Title));
    }

    /// <summary>A quotation is cited with who said it and when; the publication is not named as author and again as container.</summary>
    private static string Plain(LinkView link, string[] authors, string title, string container)
    {
        var strings = link.Context.Strings;
        var parts = new List<string>();
        if (link.Speaker is { } speaker) parts.Add(speaker.Name);
        else if (authors is not [var only] || only != container) parts.AddRange(authors);
        parts.Add(strings.Quoted(title));
        if (link.Source is Quote) parts.Add(link.Context.Dates.Of(link.Source.Date!));
        parts.Add(container);
        if (link.Source is Brief) parts.Add(link.Context.Dates.Of(link.Source.Date!));
        parts.Add(link.Canonical);
        return string.Join(", ", parts);
    }

    private static string Bibtex(LinkView link, string[] authors, string title, string iso, string container)
    {
        var text = new StringBuilder($"@online{{{link.Kind}-{link.Id},\n");
        text.Append("  author = {").Append(string.Join(" and ", authors.Select(a => "{" + Braced(a) + "}"))).Append("},\n");
        text.Append("  title = {{").Append(Braced(title)).Append("}},\n  organization = {").Append(Braced(container)).Append("},\n");
        if (iso.Length > 0) text.Append("  date = {").Append(iso).Append("},\n");
        return text.Append("  url = {").Append(link.Canonical).Append("}\n}\n").ToString();
    }

    private static string Ris(LinkView link, string[] authors, string title, string iso, string container)
    {
        var text = new StringBuilder("TY  - ELEC\r\n");
        foreach (var author in authors) text.Append("AU  - ").Append(author).Append("\r\n");
        text.Append("TI  - ").Append(title).Append("\r\nT2  - ").Append(container).Append("\r\n");
        if (iso.Length > 0) text.Append("DA  - ").Append(iso.Replace('-', '/')).Append("\r\nPY  - ").Append(iso[..4]).Append("\r\n");
        return text.Append("UR  - ").Append(link.Canonical).Append("\r\nER  - \r\n").ToString();
    }

    private static string Csl(LinkView link, string[] authors, string title, string iso, string container)
    {
        var item = new Dictionary<string, object>
        {
            ["id"] = $"{link.Kind}-{link.Id}",
            ["type"] = "webpage",
            ["title"] = title,
            ["container-title"] = container,
            ["author"] = authors.Select(a => new Dictionary<string, string> { ["literal"] = a }).ToArray(),
            ["URL"] = link.Canonical,
        };
        if (iso.Length > 0) item["issued"] = new Dictionary<string, int[][]> { ["date-parts"] = [[.. iso.Split('-').Select(p => int.Parse(p, System.Globalization.CultureInfo.InvariantCulture))]] };
        return JsonSerializer.Serialize(new[] { item }, Json);
    }

    private static string Braced(string text) => text.Replace("\\", "\\textbackslash{}", StringComparison.Ordinal).Replace("{", "\\{", StringComparison.Ordinal).Replace("}", "\\}", StringComparison.Ordinal).Replace("&", "\\&", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal);
}
