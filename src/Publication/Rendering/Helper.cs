namespace Publication.Rendering;

/// <summary>A function that templates may call: its name, how it is called, what it does, and the method that does it.</summary>
public sealed record Helper(string Name, string Signature, string Summary, HelperFunction Call);
