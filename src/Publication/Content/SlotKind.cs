namespace Publication.Content;

/// <summary>What is put into a body when it is rendered.</summary>
public enum SlotKind
{
    /// <summary>A whole link to the entry of a reference; the label is in the slot, or empty for the entry's own name.</summary>
    Link,

    /// <summary>The card of the entry of a reference, as a block.</summary>
    Embed,

    /// <summary>The timeline of the entry of a reference, as a block.</summary>
    Timeline,

    /// <summary>The table of counts by kind, as a block.</summary>
    Counts,

    /// <summary>The corrections of all entries, as a block.</summary>
    Corrections,

    /// <summary>One citation group: <see cref="Slot.Reference"/> is the first of <see cref="Slot.Count"/> references.</summary>
    Citation,

    /// <summary>The address of a link by file path or an image, inside an attribute: index into <see cref="Body.Links"/>.</summary>
    Address,
}
