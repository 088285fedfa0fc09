namespace Publication.Rendering.Views;

/// <summary>An office of a person; seen from an organisation, the person who holds it.</summary>
public sealed record RoleView(string Title, LinkView? Organisation, LinkView? Link, DateView? From, DateView? To);
