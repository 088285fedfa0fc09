using Publication.Checking;

namespace Publication.Rendering.Views;

/// <summary>Every rule of the checks, in groups by what it is about. The same for every publication.</summary>
public sealed record RulesView(IReadOnlyList<RuleGroupView> Groups)
{
    /// <summary>By the first digit of the code.</summary>
    private static readonly string[] Names = ["files", "fields", "texts", "links", "whole"];

    private static readonly Lazy<RulesView> Everything = new(() => new RulesView(
        [.. Rules.All.GroupBy(r => r.Code["PUB".Length] - '0').Select(g => new RuleGroupView(Names[g.Key], $"rules.group.{Names[g.Key]}", [.. g.Select(RuleView.Of)]))]));

    public static RulesView All => Everything.Value;

    /// <summary>How many rules there are.</summary>
    public int Count => Groups.Sum(g => g.Rules.Count);
}
