using System.Text.Json.Nodes;
using Publication.Content;
using Publication.Content.Fields;

namespace Publication.Cli.Making;

/// <summary>The fields of an entry that is being made, in the order of the kind's table.</summary>
internal sealed class NewRecord(Kind kind)
{
    private readonly Dictionary<string, JsonNode?> values = new(StringComparer.Ordinal);

    public bool Has(string field) => values.ContainsKey(field);

    /// <summary>What is still missing: fields, and keys of required groups as <c>items.entry</c>.</summary>
    public IEnumerable<(string Path, Field Field)> Missing()
    {
        foreach (var field in kind.Fields.Fields.Where(f => f.Required && f.Name != "id" && !values.ContainsKey(f.Name)))
        {
            var form = FieldForm.Of(field);
            if (form.IsGroup)
                foreach (var key in form.RequiredKeys) yield return ($"{field.Name}.{key}", field);
            else yield return (field.Name, field);
        }
    }

    /// <summary>A text that names the entry, for an id: its first required text.</summary>
    public string Naming() =>
        kind.Fields.Fields.FirstOrDefault(f => f.Required && FieldForm.Of(f).IsText) is { } field
        && values.GetValueOrDefault(field.Name) is JsonValue value ? value.GetValue<string>() : "";

    /// <param name="path"><c>title</c>, or <c>original.text</c> for a key of a group.</param>
    public void Set(string path, string value)
    {
        var name = path.Split('.')[0];
        if (name == "id") throw new UsageException("write the id after the kind, without --set");
        var field = kind.Fields.Find(name) ?? throw Unknown(name, kind.Fields.Fields.Select(f => f.Name), kind.Name);
        var form = FieldForm.Of(field);
        if (!form.IsGroup)
        {
            if (path != name) throw new UsageException($"`{name}` of a {kind.Name} has no keys; write --set {name}=…");
            Put(values, name, form, value);
            return;
        }
        if (path.Length < name.Length + 2) throw new UsageException($"`{name}` is a group of keys: {Words.List(form.Keys.Keys)}; write --set {name}.key=value");
        var key = path[(name.Length + 1)..];
        if (!form.Keys.TryGetValue(key, out var keyForm)) throw Unknown(key, form.Keys.Keys, name);
        Put(Group(name, form, key, keyForm), key, keyForm, value);
    }

    /// <summary>All values, with the id in front where the kind writes it.</summary>
    public JsonObject ToYaml(string? id)
    {
        var record = new JsonObject();
        if (id is not null) record["id"] = id;
        foreach (var field in kind.Fields.Fields)
            if (values.TryGetValue(field.Name, out var value)) record[field.Name] = value!.DeepClone();
        return record;
    }

    /// <summary>The group that a key goes into: a new item of a list where the last one has the key already.</summary>
    private JsonObject Group(string name, FieldForm form, string key, FieldForm keyForm)
    {
        if (!form.IsList) return (JsonObject)(values[name] = values.GetValueOrDefault(name) ?? new JsonObject());
        var items = (JsonArray)(values[name] = values.GetValueOrDefault(name) ?? new JsonArray());
        if (items.Count == 0 || (items[^1]!.AsObject().ContainsKey(key) && !keyForm.IsList)) items.Add((JsonNode)new JsonObject());
        return items[^1]!.AsObject();
    }

    private static void Put(IDictionary<string, JsonNode?> into, string name, FieldForm form, string value)
    {
        if (!form.IsList)
        {
            if (!into.TryAdd(name, JsonValue.Create(value))) throw new UsageException($"`{name}` is set twice");
            return;
        }
        if (!into.TryGetValue(name, out var list)) into[name] = list = new JsonArray();
        foreach (var item in Items(form, value)) ((JsonArray)list!).Add((JsonNode?)JsonValue.Create(item));
    }

    /// <summary>Ids may be given at once, with commas; other values one by one, since they may hold commas.</summary>
    private static string[] Items(FieldForm form, string value) => form.IsId
        ? value.Trim('[', ']').Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        : [value];

    private static UsageException Unknown(string name, IEnumerable<string> names, string owner)
    {
        var all = names.ToList();
        var meant = Spelling.Closest(name, all) is { } one ? $"did you mean `{one}`?" : $"the nearest are {Words.List(Spelling.Nearest(name, all))}";
        return new UsageException($"`{owner}` has no field `{name}`; {meant}");
    }
}
