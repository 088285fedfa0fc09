namespace Publication.Rendering;

/// <summary>Returns what stands in the place of the call; null for nothing.</summary>
public delegate object? HelperFunction(HelperCall call);
