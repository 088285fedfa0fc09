namespace Publication.Content;

/// <summary>
/// What a publication can have beside its pages. Each page type belongs to one of these or to none; a publication that
/// leaves one out plans no page of it, and its layouts show no link to it.
/// </summary>
public static class Parts
{
    /// <summary>The search page and its files.</summary>
    public const string Search = "search";

    /// <summary>RSS, Atom and JSON feeds of the whole, of each topic, of the corrections, the glossary and the changes.</summary>
    public const string Feeds = "feeds";

    /// <summary>The same for each initiative and each person: by far most feeds of a large publication.</summary>
    public const string EntryFeeds = "entry-feeds";

    /// <summary>The entries and collections as data: JSON, Markdown, CSV, BibTeX, calendars.</summary>
    public const string Data = "data";

    /// <summary>"Use in a newsletter": one page an entry with every form, and drafts of mails.</summary>
    public const string Newsletter = "newsletter";

    /// <summary>Pages for frames of other sites, with their oEmbed files.</summary>
    public const string Embeds = "embeds";

    /// <summary>A picture of each entry for previews of its link.</summary>
    public const string Cards = "cards";

    /// <summary>For contributors: every rule that the checks hold, and every field that a record can have.</summary>
    public const string Contributors = "contributors";

    /// <summary>What was added and changed on which day, with a feed; only where the history is known.</summary>
    public const string Changes = "changes";

    public static readonly IReadOnlyList<string> All = [Search, Feeds, EntryFeeds, Data, Newsletter, Embeds, Cards, Contributors, Changes];
}
