using Publication.Rendering.Views;

namespace Publication.Rendering;

/// <summary>The variables of every layout, and of every partial in it. What does not belong to the page is null or empty.</summary>
public sealed class PageModel
{
    /// <summary>The publication.</summary>
    public required SiteView Site { get; init; }

    /// <summary>The page that is being written: its title, its addresses, its metadata.</summary>
    public required PageView Page { get; init; }

    /// <summary>What the page is about; null on pages about no single entry.</summary>
    public EntryView? Entry { get; init; }

    /// <summary>All entries of a kind; on the lists of the kinds.</summary>
    public ListView? List { get; init; }

    /// <summary>The dated items; on the pages of the timeline.</summary>
    public TimelineView? Timeline { get; init; }

    /// <summary>Links to the other selections; on the pages of the timeline.</summary>
    public IReadOnlyList<FilterGroupView> Filters { get; init; } = [];

    /// <summary>All initiatives as bars on an axis; on the whole timeline.</summary>
    public LanesView? Lanes { get; init; }

    /// <summary>Every form for newsletters; on the pages that offer them.</summary>
    public UseView? Use { get; init; }

    /// <summary>Where the entry stands now; on pages at old addresses.</summary>
    public RedirectView? Redirect { get; init; }

    /// <summary>Every file of data; on the page about them.</summary>
    public DataView? Data { get; init; }

    /// <summary>Every rule of the checks; on the contributors' page of rules.</summary>
    public RulesView? Rules { get; init; }

    /// <summary>Every field of every kind; on the contributors' page of fields.</summary>
    public FieldsView? Fields { get; init; }
}
