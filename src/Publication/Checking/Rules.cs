using Publication.Content;
using Publication.Content.Fields;
using Publication.Content.Yaml;
using Publication.Input;

namespace Publication.Checking;

/// <summary>Every rule of the program, by code: for <c>explain</c>, the contributors' page and the tests.</summary>
public static class Rules
{
    public static readonly IReadOnlyList<Rule> All =
    [
        .. YamlRules.All
            .Concat(DocumentRules.All)
            .Concat(InputRules.All)
            .Concat(FieldRules.All)
            .Concat(TextRules.All)
            .Concat(Checks.All.Select(c => c.Rule))
            .OrderBy(r => r.Code, StringComparer.Ordinal),
    ];

    public static Rule? Find(string code) => All.FirstOrDefault(r => string.Equals(r.Code, code, StringComparison.OrdinalIgnoreCase));
}
