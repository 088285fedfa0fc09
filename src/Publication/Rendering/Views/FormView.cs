namespace Publication.Rendering.Views;

/// <summary>One form in which an entry leaves the site.</summary>
/// <param name="Content">To be shown as it is; the signs of forms that are source text are escaped.</param>
public sealed record FormView(Html Content, SizeView Size);
