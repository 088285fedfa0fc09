namespace Publication.Rendering.Snippets;

/// <summary>The largest of each form, noted while pages are rendered on all cores; for the report of a build.</summary>
public sealed class MailSizes
{
    private readonly Lock gate = new();
    private LargestMail? fragment;
    private LargestMail? document;

    /// <summary>Parts of mails first, then whole mails; empty where none was made.</summary>
    public IReadOnlyList<LargestMail> Largest
    {
        get
        {
            lock (gate) return [.. new[] { fragment, document }.OfType<LargestMail>()];
        }
    }

    internal void Note(LargestMail mail)
    {
        lock (gate)
        {
            ref var largest = ref mail.IsWhole ? ref document : ref fragment;
            if (largest is null || mail.Size.Utf8 > largest.Size.Utf8
                || (mail.Size.Utf8 == largest.Size.Utf8 && string.CompareOrdinal(mail.Path, largest.Path) < 0)) largest = mail;
        }
    }
}
