using Publication.Linking;

namespace Publication.Rendering.Views;

/// <summary>One initiative in a lane.</summary>
/// <param name="Row">From 0; bars that would overlap stand in different rows.</param>
/// <param name="Years">The years that the bar spans, in words.</param>
public sealed record LaneBarView(LinkView Link, string Left, string Width, bool OpenEnd, bool Approximate, int Row, DateView Years)
{
    /// <summary>The filters of the timeline that leave it, each as <c>topic:industry</c>.</summary>
    public IEnumerable<string> Filters => SiteTimeline.VariantsOf(Link.Context.Site, Link.Index);
}
