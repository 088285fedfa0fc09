namespace Publication.Rendering;

/// <summary>A file of an npm package that a theme uses as its own.</summary>
/// <param name="From">Relative to the theme's folder, inside <c>node_modules/</c>.</param>
/// <param name="To">Relative to the theme's folder, inside <c>assets/</c>.</param>
internal sealed record PackagedFile(string From, string To);
