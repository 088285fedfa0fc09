using Publication.Content.Kinds;

namespace Publication.Rendering.Views;

/// <summary>A standing page.</summary>
public sealed class StandingPageView : EntryView
{
    internal StandingPageView(ViewContext context, int index, PageScope scope)
        : base(context, index, scope)
    {
    }

    public override DateView? Updated => DateView.Of(((StandingPage)Source).Updated, Context.Dates);
}
