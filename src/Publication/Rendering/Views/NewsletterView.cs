using Publication.Content.Kinds;

namespace Publication.Rendering.Views;

/// <summary>A newsletter on its page.</summary>
public sealed class NewsletterView : EntryView
{
    internal NewsletterView(ViewContext context, int index, PageScope scope)
        : base(context, index, scope)
    {
    }

    public IReadOnlyList<DigestItemView> Items => field ??=
    [
        .. ((Newsletter)Source).Items.Select(i => (Link: Target(i.Entry), i.Note)).Where(i => i.Link is not null)
            .Select(i => new DigestItemView(i.Link!, Prose(i.Note))),
    ];
}
