using Publication.Content;
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
    public bool ShowsCorrections => Source.Body.Slots.Any(s => s.Kind == SlotKind.Corrections);

    public override DateView? Updated => DateView.Of(((StandingPage)Source).Updated, Context.Dates);
}
