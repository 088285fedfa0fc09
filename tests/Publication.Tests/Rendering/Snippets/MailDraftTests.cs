using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using MimeKit;
using Publication.Content;
using Publication.Content.Kinds;
using Publication.Pages;
using Publication.Rendering.Snippets;
using Xunit;

namespace Publication.Tests.Rendering.Snippets;

/// <summary>The files that mail programs open as drafts, over every brief, quote and newsletter.</summary>
public sealed class MailDraftTests(EveryForm forms) : IClassFixture<EveryForm>
{
    private static readonly string[] Headers = ["X-Unsent", "Subject", "Date", "Message-Id", "MIME-Version", "Content-Type"];

    [Fact]
    public void Briefs_quotes_and_newsletters_have_one_and_nothing_else_has() => Assert.All(forms.All, f =>
        Assert.Equal(f.Entry?.Kind.Name is "brief" or "quote" or "newsletter", f.Draft is not null));

    [Fact]
    public void They_are_parsed_without_a_defect_by_a_strict_parser()
    {
        foreach (var form in Drafts())
        {
            var strict = new ParserOptions { AddressParserComplianceMode = RfcComplianceMode.Strict, ParameterComplianceMode = RfcComplianceMode.Strict, Rfc2047ComplianceMode = RfcComplianceMode.Strict };
            var message = MimeMessage.Load(strict, new MemoryStream(form.Draft!), TestContext.Current.CancellationToken);
            Assert.Equal(Headers, message.Headers.Concat(message.Body!.Headers).Select(h => h.Field), StringComparer.OrdinalIgnoreCase);
            var alternative = Assert.IsType<MultipartAlternative>(message.Body);
            Assert.Equal(["text/plain", "text/html"], alternative.Select(p => p.ContentType.MimeType));
            Assert.All(alternative.Cast<MimePart>(), p => Assert.Equal((ContentEncoding.Base64, "utf-8"), (p.ContentTransferEncoding, p.ContentType.Charset)));
            Assert.True(string.IsNullOrWhiteSpace(alternative.Preamble) && string.IsNullOrWhiteSpace(alternative.Epilogue), "words outside of the parts");
            Assert.DoesNotContain(Encoding.ASCII.GetString(form.Draft!).Split("\r\n"), l => l.Length > (l.StartsWith("Message-Id:", StringComparison.Ordinal) ? 998 : 78) || l.Contains('\n'));
            Assert.All(form.Draft!, b => Assert.InRange(b, (byte)10, (byte)126));
        }
    }

    [Fact]
    public void Their_headers_say_what_they_are()
    {
        foreach (var form in Drafts())
        {
            var message = form.Message();
            var entry = form.Entry!;
            Assert.Equal("1", message.Headers["X-Unsent"]);
            Assert.Contains(entry.Name, message.Subject, StringComparison.Ordinal);
            Assert.Equal(entry.Date!.EarliestDay, DateOnly.FromDateTime(message.Date.UtcDateTime));
            Assert.Equal(TimeSpan.Zero, message.Date.Offset);
            Assert.StartsWith($"{entry.Kind.Name}-{entry.Id}.", message.MessageId, StringComparison.Ordinal);
            Assert.Empty(message.From);
            Assert.Empty(message.To);
        }
        Assert.Equal(Drafts().Count(), Drafts().Select(f => f.Message().MessageId).Distinct().Count());
    }

    /// <summary>The writer of the files is a parser too and would forgive itself; this one is another.</summary>
    [Fact]
    public void A_parser_by_others_reads_the_same_subject_date_and_words()
    {
        var drafts = Drafts().ToList();
        foreach (var (form, mail) in drafts.Zip(ParsedMail.Read([.. drafts.Select(f => f.Draft!)])))
        {
            var message = form.Message();
            Assert.Equal((message.Subject, message.Date, $"<{message.MessageId}>"), (mail.Subject, mail.Date, mail.Id));
            Assert.Equal(Headers.Order(StringComparer.OrdinalIgnoreCase), mail.Headers.Order(StringComparer.OrdinalIgnoreCase), StringComparer.OrdinalIgnoreCase);
            Assert.Equal((0, 0, JsonValueKind.Null), (mail.Attachments, mail.To.Count, mail.From.ValueKind));
            Assert.Equal(form.Text.TrimEnd(), mail.Text.ReplaceLineEndings("\n").TrimEnd());
            Assert.Equal(form.Document!.TrimEnd(), mail.Html.ReplaceLineEndings("\n").TrimEnd());
            if (form.Entry is Quote quote)
                Assert.All(quote.Wordings, w => Assert.True(Letters.Of(mail.Text).Contains(Letters.Of(w), StringComparison.Ordinal) && Letters.OfHtml(mail.Html).Contains(Letters.Of(w), StringComparison.Ordinal), $"{form.Name}: {w}"));
        }
        Assert.InRange(drafts.Count, 30, int.MaxValue);
    }

    [Fact]
    public void They_hold_the_original_wording()
    {
        var chinese = 0;
        foreach (var form in Drafts())
        {
            if (form.Entry is not Quote quote) continue;
            foreach (var wording in quote.Wordings)
            {
                chinese += wording.Any(c => c is >= '\u4E00' and <= '\u9FFF') ? 1 : 0;
                foreach (var part in new[] { "plain", "html" })
                    Assert.Contains(Letters.Of(wording), Letters.OfHtml(Encoding.UTF8.GetString(TakenForms.PartOf(form.Message(), part))), StringComparison.Ordinal);
            }
        }
        Assert.InRange(chinese, 5, int.MaxValue);
    }

    [Fact]
    public void The_same_entry_has_the_same_bytes_whoever_asks_first()
    {
        var again = EveryForm.Read(Path.Combine(Repository.Root, "input"));
        foreach (var form in forms.RealForms.Where(f => f.Draft is not null))
        {
            var path = UsePages.OfDraft(form.Entry!).OutputPath;
            var alone = again.Render(path)!.Bytes.ToArray();
            again.Render(form.Page.OutputPath);
            Assert.Equal(Convert.ToHexString(SHA256.HashData(form.Draft!)), Convert.ToHexString(SHA256.HashData(alone)));
            Assert.Equal(form.Draft!, again.Render(path)!.Bytes.ToArray());
        }
    }

    [Fact]
    public void A_title_cannot_make_a_header()
    {
        var file = Write("A title\r\nBcc: someone@example.org\r\n\r\nand a body\0", "2026-03-01");
        var message = MimeMessage.Load(new MemoryStream(file), TestContext.Current.CancellationToken);
        Assert.Equal("A title Bcc: someone@example.org and a body", message.Subject);
        Assert.Empty(message.Bcc);
    }

    [Fact]
    public void A_title_in_Chinese_is_encoded_as_RFC_2047_says()
    {
        var file = Write("人工智能+ 是什么？", "2026-03-01");
        Assert.Contains("\r\nSubject: =?utf-8?b?", Encoding.ASCII.GetString(file), StringComparison.Ordinal);
        Assert.Equal("人工智能+ 是什么？", MimeMessage.Load(new MemoryStream(file), TestContext.Current.CancellationToken).Subject);
    }

    [Theory]
    [InlineData("2026-03-01", "Sun, 01 Mar 2026 12:00:00 +0000")]
    [InlineData("2026-03", "Sun, 01 Mar 2026 12:00:00 +0000")]
    [InlineData("2026/2027", "Thu, 01 Jan 2026 12:00:00 +0000")]
    [InlineData("../2026", "Thu, 01 Jan 1970 12:00:00 +0000")]
    public void The_date_is_noon_of_the_first_day(string date, string expected) =>
        Assert.Contains($"\r\nDate: {expected}\r\n", Encoding.ASCII.GetString(Write("A title", date)), StringComparison.Ordinal);

    private IEnumerable<TakenForms> Drafts() => forms.All.Where(f => f.Draft is not null);

    private byte[] Write(string title, string date)
    {
        Assert.True(EdtfDate.TryParse(date, out var parsed, out _));
        var snippet = new Snippet { Title = title, Language = "en", Address = "", Summary = "", Opening = [], Closing = [], ClosingOfPart = [] };
        return MailDraft.Write(snippet, "brief-x", parsed, "<p>x</p>"u8.ToArray(), "x"u8.ToArray(), forms.Real.Settings!);
    }
}
