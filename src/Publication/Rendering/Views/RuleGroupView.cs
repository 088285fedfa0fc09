namespace Publication.Rendering.Views;

/// <summary>Rules about the same sort of thing: files, fields, texts, links, the whole.</summary>
public sealed record RuleGroupView(string Anchor, string TitleKey, IReadOnlyList<RuleView> Rules);
