namespace Publication.Pages;

/// <summary>The publication's icon, for tabs, bookmarks and home screens.</summary>
public static class IconPages
{
    public static readonly Route Svg = new("icon.svg");
    public static readonly Route Png = new("icon.png");
}
