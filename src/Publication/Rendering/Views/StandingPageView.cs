using Publication.Content.Kinds;

namespace Publication.Rendering.Views;

/// <summary>A standing page.</summary>
public sealed class StandingPageView : EntryView
{
    internal StandingPageView(ViewContext context, int index, PageScope scope)
        : base(context, index, scope)
    {
    }

    /// <summary>Whether the corrections of all entries stand in it.</summary>
    public bool ShowsCorrections => ((StandingPage)Source).ShowsCorrections;

    public override DateView? Updated => DateView.Of(((StandingPage)Source).Updated, Context.Dates);
}
