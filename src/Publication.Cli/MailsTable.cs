using Publication.Rendering.Snippets;

namespace Publication.Cli;

/// <summary>The largest of what is made for mails, and how much it may have: a part of <c>--timings</c>.</summary>
internal static class MailsTable
{
    public static void Write(IReadOnlyList<LargestMail> mails, TextWriter output)
    {
        foreach (var mail in mails)
            output.WriteLine($"  {(mail.IsWhole ? "largest mail" : "largest part of a mail"),-22}  {Words.Number(mail.Size.Utf8)} of {Words.Number(mail.Budget)} bytes; in a mail {Words.Number(mail.Size.QuotedPrintable)} as quoted-printable, {Words.Number(mail.Size.Base64)} as base64: {mail.Path}");
    }
}
