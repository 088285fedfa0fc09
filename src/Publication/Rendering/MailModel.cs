using Publication.Rendering.Views;

namespace Publication.Rendering;

/// <summary>The variables of the layouts for mails, <c>email/fragment.html</c> and <c>email/document.html</c>.</summary>
public sealed class MailModel
{
    /// <summary>The publication.</summary>
    public required SiteView Site { get; init; }

    /// <summary>The inline styles of the theme's <c>email.yml</c>, by name.</summary>
    public required IReadOnlyDictionary<string, Html> Style { get; init; }

    /// <summary>The mail, or the part of one, that is being written.</summary>
    public required MailView Mail { get; init; }
}
