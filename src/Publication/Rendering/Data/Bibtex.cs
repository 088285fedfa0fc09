using System.Text;
using Publication.Content;

namespace Publication.Rendering.Data;

/// <summary>
/// References as BibLaTeX. Names stand in braces of their own: nothing says which part of a name is the family's, nor
/// whether it is a person's.
/// </summary>
internal static class Bibtex
{
    public static string Of(IEnumerable<CitedWork> works) => string.Join('\n', works.Select(Of));

    public static string Of(CitedWork work)
    {
        var (type, kind) = TypeOf(work.Type);
        var text = new StringBuilder($"@{type}{{{work.Key},\n");
        Add("author", string.Join(" and ", work.Authors.Select(a => $"{{{Escaped(a)}}}")));
        Add("title", $"{{{Escaped(work.Title)}}}");
        Add("origtitle", work.OriginalTitle.Length > 0 ? $"{{{Escaped(work.OriginalTitle)}}}" : "");
        Add("entrysubtype", kind);
        Add(ContainerOf(type), Escaped(work.Container));
        Add(PublisherOf(type, work), Escaped(work.Publisher));
        Add("date", DateOf(work.Date));
        Add("langid", work.Language);
        Add("url", Address(work.Url));
        Add("urldate", work.Accessed is { IsInterval: false, Start.Precision: EdtfPrecision.Day } read ? read.HtmlDateTime! : "");
        Add("note", work.Archive.Length > 0 ? $"Archived copy: \\url{{{Address(work.Archive)}}}" : "");
        text.Length -= 2; // no comma after the last
        return text.Append("\n}\n").ToString();

        void Add(string name, string value)
        {
            if (value.Length > 0) text.Append("  ").Append(name).Append(" = {").Append(value).Append("},\n");
        }
    }

    private static (string Type, string Kind) TypeOf(string csl) => csl switch
    {
        "article" or "article-journal" => ("article", ""),
        "article-magazine" => ("article", "magazine"),
        "article-newspaper" => ("article", "newspaper"),
        "book" => ("book", ""),
        "chapter" => ("incollection", ""),
        "entry-encyclopedia" => ("inreference", ""),
        "report" => ("report", ""),
        "post-weblog" or "webpage" => ("online", ""),
        _ => ("misc", ""),
    };

    private static string ContainerOf(string type) => type switch
    {
        "article" => "journaltitle",
        "incollection" or "inreference" => "booktitle",
        "misc" => "howpublished",
        "book" or "report" => "series",
        _ => "organization",
    };

    private static string PublisherOf(string type, CitedWork work) => type switch
    {
        "report" => "institution",
        "online" when work.Container.Length == 0 => "organization",
        _ => "publisher",
    };

    /// <summary>BibLaTeX reads EDTF, but for quarters: these become their year.</summary>
    private static string DateOf(EdtfDate? date) => date switch
    {
        null => "",
        { Start.Precision: EdtfPrecision.Quarter } => $"{date.Start.Year:0000}",
        { IsInterval: true, End.Precision: EdtfPrecision.Quarter } => $"{date.Text[..date.Text.IndexOf('/', StringComparison.Ordinal)]}/{date.End.Year:0000}",
        _ => date.Text,
    };

    private static string Address(string url) => url.Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal).Replace("\\", "%5C", StringComparison.Ordinal);

    private static string Escaped(string words)
    {
        var text = new StringBuilder(words.Length + 8);
        var before = '\0';
        foreach (var c in words)
        {
            if (IsDrawnAsOne(before, c)) text.Append("{}");
            before = c;
            text.Append(c switch
            {
                '\\' => "\\textbackslash{}",
                '~' => "\\textasciitilde{}",
                '^' => "\\textasciicircum{}",
                '{' or '}' or '&' or '%' or '$' or '#' or '_' => $"\\{c}",
                '\r' or '\n' => " ",
                _ => $"{c}",
            });
        }
        return text.ToString();
    }

    /// <summary>TeX makes a dash of two hyphens, quotation marks of two apostrophes, and a Spanish mark of <c>?`</c>.</summary>
    private static bool IsDrawnAsOne(char before, char c) => (before == c && c is '-' or '`' or '\'') || (c == '`' && before is '?' or '!');
}
