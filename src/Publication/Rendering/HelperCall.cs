using Publication.Content;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Publication.Rendering;

/// <summary>One call of a helper in a template: its arguments, and what the engine knows.</summary>
public readonly struct HelperCall
{
    private readonly PageContext context;
    private readonly ScriptArray arguments;
    private readonly SourceSpan span;
    private readonly Helper helper;

    internal HelperCall(PageContext context, ScriptArray arguments, SourceSpan span, Helper helper)
    {
        this.context = context;
        this.arguments = arguments;
        this.span = span;
        this.helper = helper;
    }

    public TemplateSettings Settings => State.Settings.Settings;

    /// <summary>What the page makes: HTML, XML, JSON or plain text.</summary>
    public TextKind Kind => State.Kind;

    /// <summary>How many arguments without a name there are.</summary>
    public int Count => arguments.Count;

    internal RenderState State => context.State;

    internal DateWords Dates => State.Settings.Dates;

    /// <summary>The arguments with a name; null for none.</summary>
    internal ScriptObject? Named => arguments.ScriptObject is { Count: > 0 } named ? named : null;

    public object? Value(int index) => index < arguments.Count ? arguments[index] : throw Fault("too few values");

    public string Text(int index) => context.ObjectToString(Value(index)) ?? throw Fault("a text is missing: the value is null");

    public int Whole(int index) => context.ToInt(span, Value(index));

    public EdtfDate? Date(int index) => Value(index) switch
    {
        null => null,
        EdtfDate date => date,
        DateOnly day => Parsed(day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
        _ => throw Fault("a date is expected"),
    };

    public IReadOnlyList<object?> From(int index) => [.. arguments.Skip(index)];

    /// <summary>The exception to throw for a wrong call; the engine adds file and line.</summary>
    public ThemeException Fault(string fact) => new($"`{helper.Name}`: {fact}; it is called `{helper.Signature}`");

    private EdtfDate Parsed(string text) => EdtfDate.TryParse(text, out var date, out _) ? date : throw Fault("a date is expected");
}
