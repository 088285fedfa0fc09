using System.Text;
using Publication.Pages;

namespace Publication.Tests.Rendering.Feeds;

/// <summary>A feed as it is published.</summary>
internal sealed record TakenFeed(Edition Edition, Page Page, string Text)
{
    public string Name => Page.OutputPath;

    /// <summary>The name of its file.</summary>
    public string Format => Page.Variant;

    /// <summary>The address of the site.</summary>
    public string Root => Route.Home.Permalink(Edition.Settings!);

    public string Address => Root + Page.OutputPath;

    public int Bytes => Encoding.UTF8.GetByteCount(Text);

    public string MediaType => Format switch { "feed.xml" => "application/rss+xml", "atom.xml" => "application/atom+xml", _ => "application/feed+json" };
}
