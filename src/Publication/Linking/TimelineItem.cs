using Publication.Content;

namespace Publication.Linking;

/// <summary>Something on a timeline: an entry at its date, or a target of an initiative.</summary>
/// <param name="Entry">The entry to show.</param>
/// <param name="Target">Number of the target in its initiative; -1 where the item is the entry itself.</param>
public readonly record struct TimelineItem(EdtfDate Date, int Entry, int Target = -1);
