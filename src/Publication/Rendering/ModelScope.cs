using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Publication.Rendering;

/// <summary>The properties of the page's model as the variables that every template of the page sees.</summary>
internal sealed class ModelScope : IScriptObject
{
    private static readonly object Nothing = new();

    private Members members = Members.Of(typeof(object));

    public object Model { get; private set; } = Nothing;

    public int Count => members.Names.Count;

    public bool IsReadOnly { get => true; set { } }

    public void Set(object? model)
    {
        Model = model ?? Nothing;
        members = Members.Of(Model.GetType());
    }

    public IEnumerable<string> GetMembers() => members.Names;

    public bool Contains(string member) => members.Has(member);

    public bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value) =>
        members.TryGet(Model, member, out value);

    public bool CanWrite(string member) => false;

    public bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly) => false;

    public bool Remove(string member) => false;

    public void SetReadOnly(string member, bool readOnly)
    {
    }

    public IScriptObject Clone(bool deep) => this;
}
