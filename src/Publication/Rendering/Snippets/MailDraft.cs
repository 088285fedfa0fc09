using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MimeKit;
using Publication.Content;

namespace Publication.Rendering.Snippets;

/// <summary>
/// A mail that waits to be sent: mail programs open it as a draft (<c>X-Unsent</c>), without sender and receiver. Nothing in
/// it comes from the clock or from chance, so the same entry has the same bytes.
/// </summary>
internal static class MailDraft
{
    private static readonly FormatOptions Format = Options();

    /// <summary>An encoded word has at most 75 characters, a rune four bytes.</summary>
    private const int RunesInWord = 11;

    private static readonly DateOnly Epoch = new(1970, 1, 1);

    /// <param name="snippet">For the subject.</param>
    /// <param name="name">Unique within the publication, of letters, digits and hyphens: <c>quote-my-quote</c>.</param>
    /// <param name="date">Of the entry; noon of its first day is the date of the mail.</param>
    /// <param name="html">The whole mail as HTML.</param>
    /// <param name="text">The same as plain text.</param>
    public static byte[] Write(Snippet snippet, string name, EdtfDate? date, byte[] html, byte[] text, Settings settings)
    {
        var print = Print(html, text);
        var parts = new Multipart("alternative") { Boundary = $"=_{print}" };
        parts.Add(Part("plain", text));
        parts.Add(Part("html", html));
        parts.Headers.Insert(0, new Header(HeaderId.MimeVersion, "1.0"));
        parts.Headers.Insert(0, new Header(HeaderId.MessageId, $"<{name}.{print}@{new Uri(settings.CanonicalUrl).Host}>"));
        parts.Headers.Insert(0, new Header(HeaderId.Date, DateOf(date)));
        parts.Headers.Insert(0, Subject(OneLine(snippet.Title)));
        parts.Headers.Insert(0, new Header("X-Unsent", "1"));
        using var file = new MemoryStream((html.Length + text.Length) * 3 / 2);
        parts.WriteTo(Format, file);
        return file.ToArray();
    }

    private static string Print(byte[] html, byte[] text)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(html);
        hash.AppendData([0]);
        hash.AppendData(text);
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 8));
    }

    // Base64, because quoted-printable triples Chinese, and 8bit allows no line longer than 998 bytes.
    private static MimePart Part(string subtype, byte[] text) => new("text", subtype)
    {
        ContentType = { Charset = "utf-8" },
        ContentTransferEncoding = ContentEncoding.Base64,
        Content = new MimeContent(new MemoryStream(TransferSize.WithMailLineEnds(text))),
    };

    private static string DateOf(EdtfDate? date)
    {
        var day = date is null || date.EarliestDay == DateOnly.MinValue ? Epoch : date.EarliestDay;
        return day.ToDateTime(new TimeOnly(12, 0)).ToString("ddd, dd MMM yyyy HH:mm:ss '+0000'", CultureInfo.InvariantCulture);
    }

    /// <summary>A title that looks like an encoded word is encoded as a whole: mail programs would show what it stands for.</summary>
    private static Header Subject(string title)
    {
        var header = new Header(Encoding.UTF8, HeaderId.Subject, title);
        if (!title.Contains("=?", StringComparison.Ordinal)) return header;
        var lines = title.EnumerateRunes().Chunk(RunesInWord).Select(c => $" =?utf-8?B?{Convert.ToBase64String(Encoding.UTF8.GetBytes(string.Concat(c)))}?=");
        header.SetRawValue(Encoding.ASCII.GetBytes(string.Join("\r\n", lines) + "\r\n"));
        return header;
    }

    /// <summary>No line end of a title can make a header.</summary>
    private static string OneLine(string title) => string.Join(' ', title.Split((char[])['\r', '\n', '\0'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private static FormatOptions Options()
    {
        var options = FormatOptions.Default.Clone();
        options.NewLineFormat = NewLineFormat.Dos;
        options.EnsureNewLine = true;
        return options;
    }
}
