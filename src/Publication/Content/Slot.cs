namespace Publication.Content;

/// <summary>A place in a body's HTML where something is inserted at rendering.</summary>
/// <param name="Kind">What is inserted.</param>
/// <param name="At">Byte offset in <see cref="Body.Html"/>.</param>
/// <param name="Reference">Index into <see cref="Entry.References"/>, or into <see cref="Body.Links"/> for an address; -1 for none.</param>
/// <param name="Label">HTML of the label, or the locators of a citation separated by U+001F; empty for none.</param>
/// <param name="Count">How many references belong to the slot, for a citation.</param>
public sealed record Slot(SlotKind Kind, int At, int Reference, string Label = "", int Count = 1);
