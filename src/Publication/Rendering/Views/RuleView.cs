using Publication.Checking;

namespace Publication.Rendering.Views;

/// <summary>A rule with its reason and its examples, as <c>explain</c> prints it. Its texts are English in every publication.</summary>
/// <param name="SeverityKey">Key of <c>error</c> or <c>warning</c> among the theme's strings.</param>
/// <param name="Said">What is said of the wrong example, word for word.</param>
public sealed record RuleView(string Code, string SeverityKey, string Title, Html Why, IReadOnlyList<ExampleView> Wrong, string Said, IReadOnlyList<ExampleView> Right)
{
    internal static RuleView Of(Rule rule) => new(
        rule.Code, rule.Severity == Severity.Error ? "rules.error" : "rules.warning", rule.Title, CodeWords.Of(rule.Why), Files(rule.Bad), RuleMessages.Of(rule), Files(rule.Good));

    private static IReadOnlyList<ExampleView> Files(string example) =>
        [.. RuleExample.Parse(example).Select(f => new ExampleView(f.Path, f.Marker.Trim('(', ')'), string.Join('\n', f.Text.TrimEnd('\n').Split('\n').Select(Visible.Of))))];
}
