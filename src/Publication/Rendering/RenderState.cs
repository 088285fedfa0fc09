using Scriban;
using Scriban.Runtime;

namespace Publication.Rendering;

/// <summary>
/// One page at work. Each template on the way (frame, layout, partial in partial) has a context of its own, by depth, so
/// that a partial sees the model and its arguments and nothing else. States wait in a pool: new contexts cost as much as a page.
/// </summary>
internal sealed class RenderState(TemplateEngine engine, EngineParts settings)
{
    private const int DeepestPartial = 40;

    private readonly ModelScope model = new();
    private readonly List<PageContext> contexts = [];
    private readonly ForwardingOutput forward = new();
    private int depth;

    public EngineParts Settings { get; } = settings;

    public ForwardingOutput Output => forward;

    public TextKind Kind { get; private set; }

    /// <summary>The layout that waits for <c>{{ content }}</c>.</summary>
    private string? Waiting { get; set; }

    public void Render(string file, object subject, string? frame, Utf8Output output)
    {
        depth = 0;
        Kind = KindOf(file);
        forward.Target = output;
        model.Set(subject);
        Waiting = frame is null ? null : file;
        Run(engine.Template(frame ?? file), null);
        if (Waiting is not null) throw new ThemeException($"{frame} has no `{{{{ content }}}}`, so {file} is not shown");
        forward.Target = null;
        model.Set(null);
    }

    public void RenderContent()
    {
        if (Waiting is not { } file) throw new ThemeException("`content` belongs once into a frame such as layouts/base.html");
        Waiting = null;
        Run(engine.Template(file), null);
    }

    public void RenderPartial(string name, ScriptObject? arguments)
    {
        foreach (var key in arguments?.Keys ?? [])
            if (Settings.Builtins.Contains(key))
                throw new ThemeException($"the argument `{key}` has the name of a helper");
        Run(engine.Template(engine.PartialFile(name, Kind)), arguments);
    }

    private void Run(Template template, ScriptObject? arguments)
    {
        if (depth == DeepestPartial) throw new ThemeException($"partials are nested more than {DeepestPartial} deep");
        if (depth == contexts.Count) contexts.Add(new PageContext(this, model));
        contexts[depth++].Run(template, arguments);
        depth--;
    }

    private static TextKind KindOf(string file) => file[(file.LastIndexOf('.') + 1)..] switch
    {
        "html" => TextKind.Html,
        "xml" => TextKind.Xml,
        "json" => TextKind.Json,
        _ => TextKind.Text,
    };
}
