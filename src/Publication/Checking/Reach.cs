namespace Publication.Checking;

/// <summary>What can make a check find something where it found nothing before.</summary>
public enum Reach
{
    /// <summary>A change anywhere in the site.</summary>
    Site,

    /// <summary>A change in the entry itself, or in the site's outline.</summary>
    Entry,

    /// <summary>A change in the site's outline only: ids, references, dates, drafts, files.</summary>
    Outline,
}
