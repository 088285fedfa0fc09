using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Publication.Rendering;

/// <summary>Lets templates read the properties of plain objects, and nothing else of them.</summary>
internal sealed class ModelAccessor : IObjectAccessor
{
    public static readonly ModelAccessor Default = new();

    public bool HasIndexer => false;

    public Type? IndexType => null;

    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => Members.Of(target.GetType()).Names.Count;

    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => Members.Of(target.GetType()).Names;

    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) => Members.Of(target.GetType()).Has(member);

    public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value) =>
        Members.Of(target.GetType()).TryGet(target, member, out value);

    public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) => false;

    public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value)
    {
        value = null;
        return false;
    }

    public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) => false;
}
