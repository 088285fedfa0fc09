using System.Globalization;
using System.Text;
using Publication.Content;

namespace Publication.Rendering.Data;

/// <summary>References as RIS: one tag a line, lines ended by CRLF.</summary>
internal static class Ris
{
    public static string Of(IEnumerable<CitedWork> works) => string.Concat(works.Select(Of));

    public static string Of(CitedWork work)
    {
        var text = new StringBuilder();
        Add("TY", TypeOf(work.Type));
        Add("ID", work.Key);
        foreach (var author in work.Authors) Add("AU", author);
        Add("TI", work.Title);
        Add("T2", work.Container);
        Add("PB", work.Publisher);
        Add("DA", DateOf(work.Date));
        Add("PY", work.Date is { Start.IsDate: true } date ? date.Start.Year.ToString("0000", CultureInfo.InvariantCulture) : "");
        Add("LA", work.Language);
        Add("AB", work.Abstract);
        Add("N1", work.OriginalTitle.Length > 0 ? $"Original title: {work.OriginalTitle}" : "");
        Add("N1", work.Archive.Length > 0 ? $"Archived copy: {work.Archive}" : "");
        Add("UR", work.Url);
        Add("Y2", DateOf(work.Accessed));
        return text.Append("ER  - \r\n").ToString();

        void Add(string tag, string value)
        {
            if (value.Length > 0) text.Append(tag).Append("  - ").Append(value.ReplaceLineEndings(" ")).Append("\r\n");
        }
    }

    private static string TypeOf(string csl) => csl switch
    {
        "article-journal" => "JOUR",
        "article-magazine" => "MGZN",
        "article-newspaper" => "NEWS",
        "book" => "BOOK",
        "chapter" => "CHAP",
        "entry-encyclopedia" => "ENCYC",
        "legislation" => "STAT",
        "post-weblog" => "BLOG",
        "report" => "RPRT",
        "webpage" => "ELEC",
        _ => "GEN",
    };

    /// <summary>Year, month and day between slashes, as far as they are known.</summary>
    private static string DateOf(EdtfDate? date) => date?.Start switch
    {
        { Precision: EdtfPrecision.Day or EdtfPrecision.Month } part => string.Create(CultureInfo.InvariantCulture, $"{part.Year:0000}/{part.Month:00}/{part.Day:00}"),
        { IsDate: true } part => string.Create(CultureInfo.InvariantCulture, $"{part.Year:0000}//"),
        _ => "",
    };
}
