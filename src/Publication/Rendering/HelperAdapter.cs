using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Publication.Rendering;

/// <summary>A helper as Scriban sees it: any values, any named arguments.</summary>
internal sealed class HelperAdapter(Helper helper) : IScriptCustomFunction
{
    public int RequiredParameterCount => 0;

    public int ParameterCount => 0;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "value");

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var span = callerContext?.Span ?? context.CurrentSpan;
        try
        {
            return helper.Call(new HelperCall((PageContext)context, arguments, span, helper));
        }
        catch (ThemeException fault) when (fault.File.Length == 0)
        {
            throw new ScriptRuntimeException(span, fault.Fact, fault);
        }
    }

    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
