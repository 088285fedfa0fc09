using Scriban.Functions;
using Scriban.Runtime;

namespace Publication.Rendering;

/// <summary>The names that every template knows: what is harmless of Scriban's own, and the helpers.</summary>
internal static class Builtins
{
    private static readonly string[] Groups = ["array", "math", "object", "string"];

    // What reads a clock or chance, runs text as a template, or calls functions of a template.
    private static readonly (string Group, string Name)[] Removed =
    [
        ("math", "random"), ("math", "uuid"), ("object", "eval"), ("object", "eval_template"),
        ("string", "literal"), ("object", "from_json"), ("object", "to_json"),
    ];

    public static ScriptObject Make(IReadOnlyList<Helper> helpers)
    {
        var all = new BuiltinFunctions();
        var names = new ScriptObject();
        foreach (var group in Groups) names.SetValue(group, all[group], readOnly: true);
        foreach (var (group, name) in Removed) ((ScriptObject)all[group]!).Remove(name);
        foreach (var helper in helpers) names.SetValue(helper.Name, new HelperAdapter(helper), readOnly: true);
        return names;
    }
}
