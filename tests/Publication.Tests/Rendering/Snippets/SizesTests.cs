using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Publication.Rendering.Snippets;
using Xunit;

namespace Publication.Tests.Rendering.Snippets;

/// <summary>The sizes that the pages and the build tell are those that mails have when they travel; reckoned here in another way.</summary>
public sealed partial class SizesTests(EveryForm forms) : IClassFixture<EveryForm>
{
    private const int Line = 76;

    [Fact]
    public void In_base64_as_large_as_the_part_of_the_file_that_is_sent()
    {
        var drafts = forms.All.Where(f => f.Draft is not null).ToList();
        foreach (var form in drafts)
        {
            var file = Encoding.ASCII.GetString(form.Draft!);
            var boundary = Boundary().Match(file).Groups[1].Value;
            var html = file.Split($"--{boundary}").Single(p => p.Contains("Content-Type: text/html", StringComparison.Ordinal));
            // Between the blank line after its headers and the line end that belongs to the next boundary.
            var sent = html[(html.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..].TrimEnd('\r', '\n') + "\r\n";
            Assert.Equal(sent.Length, TransferSize.Of(Encoding.UTF8.GetBytes(form.Document!)).Base64);
        }
        Assert.InRange(drafts.Count, 30, int.MaxValue);
    }

    [Fact]
    public void In_base64_as_NET_encodes_it() => Each((text, size) =>
        Assert.Equal(Convert.ToBase64String(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\r\n")), Base64FormattingOptions.InsertLineBreaks).Length + "\r\n".Length, size.Base64));

    /// <summary>RFC 2045, 6.7: how many characters there are is certain; how many soft line breaks among them is the encoder's choice.</summary>
    [Fact]
    public void In_quoted_printable_as_large_as_the_RFC_says() => Each((text, size) =>
    {
        var (least, most) = (0, 0);
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var bytes = Encoding.UTF8.GetBytes(lines[i]);
            var length = 0;
            for (var at = 0; at < bytes.Length; at++)
                length += bytes[at] is >= 33 and <= 126 and not (byte)'=' || (bytes[at] is (byte)' ' or (byte)'\t' && at < bytes.Length - 1) ? 1 : 3;
            var end = i < lines.Length - 1 ? 2 : 0;
            least += length + end + (3 * Math.Max(0, (length - 1) / Line));
            most += length + end + (3 * (length / (Line - 12))); // no encoder breaks a line before its 64th character
        }
        Assert.InRange(size.QuotedPrintable, least, most + 3);
    });

    [Fact]
    public void The_build_names_the_largest_of_all()
    {
        var edition = EveryForm.Read(Path.Combine(Repository.Root, "input"));
        edition.RenderAll(_ => { }, stop: TestContext.Current.CancellationToken);
        var part = forms.RealForms.Where(f => f.IsGhostCard).MaxBy(f => Encoding.UTF8.GetByteCount(f.Email))!;
        var whole = forms.RealForms.Where(f => f.Document is not null).MaxBy(f => Encoding.UTF8.GetByteCount(f.Document!))!;
        Assert.Equal(
            [(false, Encoding.UTF8.GetByteCount(part.Email), MailBudgets.Fragment), (true, Encoding.UTF8.GetByteCount(whole.Document!), MailBudgets.Document)],
            edition.LargestMails.Select(m => (m.IsWhole, m.Size.Utf8, m.Budget)));
        Assert.Equal(whole.Name, edition.LargestMails[1].Path);
        Assert.All(edition.LargestMails, m => Assert.True(m.Size.Utf8 <= m.Budget, m.ToString()));
    }

    /// <summary>The sizes as a page tells them, not as they were reckoned for it.</summary>
    [Fact]
    public void The_page_tells_them_in_bytes_of_the_form_itself()
    {
        foreach (var form in forms.All)
        {
            var told = Told().Matches(form.Html).Select(m => Number(m.Groups[1].Value)).ToList();
            Assert.Equal([Encoding.UTF8.GetByteCount(form.Email), Encoding.UTF8.GetByteCount(form.Markdown), Encoding.UTF8.GetByteCount(form.Text)], told.Skip(1).Take(3));
        }
    }

    private void Each(Action<string, TransferSize> check)
    {
        foreach (var form in forms.All)
            foreach (var text in (string?[])[form.Email, form.Markdown, form.Text, form.Document])
                if (text is not null) check(text, TransferSize.Of(Encoding.UTF8.GetBytes(text)));
    }

    private static int Number(string grouped) => int.Parse(grouped.Replace("\u202F", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);

    [GeneratedRegex("boundary=\"([^\"]+)\"")]
    private static partial Regex Boundary();

    [GeneratedRegex("<p class=\"sizes\">([\\d\u202F]+) bytes; in a mail")]
    private static partial Regex Told();
}
