using System.Collections;
using System.Globalization;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Publication.Rendering;

/// <summary>
/// Scriban's context with what it leaves open: every value is escaped for the kind of file, missing names are faults,
/// empty is false, nothing is cut. It is used again for page after page.
/// </summary>
internal sealed class PageContext : TemplateContext
{
    private const string Given = "args";

    private readonly ModelScope model;
    private readonly ScriptObject variables = [];
    private readonly GivenArguments given = [];
    private ScriptNode? statement;

    public PageContext(RenderState state, ModelScope model) : base(state.Settings.Builtins)
    {
        State = state;
        this.model = model;
        StrictVariables = true;
        AutoIndent = false;
        LimitToString = 0;
        OutputLimit = 0;
        OnStringLimit = ScriptLimitBehavior.Throw;
        OnOutputLimit = ScriptLimitBehavior.Throw;
        LoopLimit = 10_000_000;
        TryGetVariable = MissingVariable;
        TryGetMember = MissingMember;
        PushOutput(state.Output);
        PushGlobal(model);
    }

    public RenderState State { get; }

    /// <summary>Runs a template whose variables are the arguments; what it sets is forgotten afterwards.</summary>
    public void Run(Template template, ScriptObject? arguments)
    {
        foreach (var key in arguments?.Keys ?? [])
        {
            variables[key] = arguments![key];
            given[key] = arguments[key];
        }
        variables[Given] = given;
        PushGlobal(variables);
        Evaluate(template.Page!);
        PopGlobal();
        variables.Clear();
        given.Clear();
    }

    // A block writes what its statement gave, with the span of the whole block; the statement is remembered for faults.
    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        if (scriptNode is ScriptExpressionStatement) statement = scriptNode;
        return base.Evaluate(scriptNode, aliasReturnedFunction);
    }

    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        var output = State.Output;
        var kind = State.Kind;
        switch (textAsObject)
        {
            case null: break;
            case string text: output.WriteText(text, kind); break;
            case Html html when kind is TextKind.Html or TextKind.Text: output.Write(html.Utf8.Span); break;
            case Html html: output.WriteText(html.ToString(), kind); break;
            case Verbatim verbatim: output.Write(verbatim.Text); break;
            case bool yes: output.Write(yes ? "true"u8 : "false"u8); break;
            case int number: output.WriteNumber(number); break;
            case long number: output.WriteNumber(number); break;
            case float number: output.WriteNumber(Math.Round((double)number, 4)); break;
            case double number: output.WriteNumber(number); break;
            case decimal number: output.WriteNumber(number); break;
            case char letter: output.WriteText([letter], kind); break;
            case DateOnly day: output.WriteText(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), kind); break;
            default: throw new ScriptRuntimeException(statement?.Span ?? span, $"{Described(textAsObject)} cannot be written; write one of its parts");
        }
        return this;
    }

    /// <summary>False are null, false, zero, and whatever is empty.</summary>
    public override bool ToBool(SourceSpan span, object? value) => value switch
    {
        null => false,
        bool yes => yes,
        string text => text.Length > 0,
        Html html => !html.IsEmpty,
        int number => number != 0,
        long number => number != 0,
        float number => number != 0,
        double number => number != 0,
        ICollection list => list.Count > 0,
        _ => base.ToBool(span, value),
    };

    public override string? ObjectToString(object? value, bool nested = false) => value switch
    {
        Html html => html.ToString(),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => base.ObjectToString(value, nested),
    };

    protected override IObjectAccessor? GetMemberAccessorImpl(object target)
    {
        var known = target is IScriptObject or string or IDictionary or IList;
        return known ? base.GetMemberAccessorImpl(target) : ModelAccessor.Default;
    }

    private static string Described(object value) => value switch
    {
        IScriptCustomFunction => "a helper",
        IEnumerable => "a list",
        _ => $"an object of the class {value.GetType().Name}",
    };

    private bool MissingVariable(TemplateContext context, SourceSpan span, ScriptVariable variable, out object? value)
    {
        value = null;
        if (variable.Scope != ScriptVariableScope.Global) return false;
        var names = model.GetMembers().Concat(BuiltinObject.Keys).Concat(CurrentGlobal?.GetMembers() ?? []);
        throw new ScriptRuntimeException(span, $"there is no `{variable.Name}` here" + Meant(variable.Name, names));
    }

    private bool MissingMember(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        value = null;
        if (target is GivenArguments) return true;
        var names = GetMemberAccessor(target).GetMembers(this, span, target);
        var owner = target switch
        {
            IDictionary or IScriptObject => "this map",
            string => "a text",
            IEnumerable => "a list",
            _ => target.GetType().Name,
        };
        throw new ScriptRuntimeException(span, $"{owner} has no member `{member}`" + Meant(member, names));
    }

    private static string Meant(string name, IEnumerable<string> names) =>
        name.Length > 2 && Spelling.Closest(name, names) is { } meant ? $"; did you mean `{meant}`?" : "";
}
