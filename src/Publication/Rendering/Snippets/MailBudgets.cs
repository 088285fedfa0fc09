namespace Publication.Rendering.Snippets;

/// <summary>
/// How large mails may be, in bytes. Gmail cuts off what is beyond about 102,000 bytes as they travel, and a mail needs
/// room for what a mailing service adds.
/// </summary>
public static class MailBudgets
{
    /// <summary>A part to be put into somebody's mail.</summary>
    public const int Fragment = 12_000;

    /// <summary>A whole mail.</summary>
    public const int Document = 92_000;

    /// <summary>The HTML of a whole mail as it travels.</summary>
    public const int Encoded = 100_000;

    /// <summary>What a whole mail may have so that its base64, lines of 76 letters and their ends, stays below <see cref="Encoded"/>.</summary>
    internal const int BeforeBase64 = Encoded / 78 * 76 / 4 * 3;
}
