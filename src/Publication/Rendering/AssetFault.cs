namespace Publication.Rendering;

/// <summary>A file of the input's assets that cannot be published, for a diagnostic.</summary>
/// <param name="Path">As people see it: <c>input/assets/x.png</c>.</param>
public sealed record AssetFault(string Path, string Message, string Help);
