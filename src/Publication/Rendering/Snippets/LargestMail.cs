namespace Publication.Rendering.Snippets;

/// <summary>The size of a mail or of a part of one.</summary>
/// <param name="IsWhole">A whole mail; else a part to be put into somebody's own.</param>
/// <param name="Path">The page that offers it: <c>briefs/x/use/</c>.</param>
public sealed record LargestMail(bool IsWhole, string Path, TransferSize Size)
{
    /// <summary>What it may have at most, in bytes of UTF-8.</summary>
    public int Budget => IsWhole ? MailBudgets.Document : MailBudgets.Fragment;
}
