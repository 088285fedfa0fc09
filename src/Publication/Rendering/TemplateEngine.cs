using System.Collections.Concurrent;
using Scriban;
using Scriban.Syntax;

namespace Publication.Rendering;

/// <summary>Renders pages with the templates of a theme, from many threads at once.</summary>
public sealed class TemplateEngine
{
    private readonly EngineParts parts;
    private readonly ConcurrentDictionary<string, Template> templates = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<RenderState> idle = [];

    public TemplateEngine(TemplateSettings settings)
    {
        Settings = settings;
        parts = new EngineParts(settings, new DateWords(settings.Strings), Builtins.Make(settings.Helpers));
    }

    public TemplateSettings Settings { get; }

    /// <summary>Whether the theme has a file such as <c>layouts/brief.html</c>.</summary>
    public bool Has(string file) => Settings.Theme.Find(file) is not null;

    /// <summary>The page that a layout makes of a model, inside a frame that holds <c>{{ content }}</c>, or alone.</summary>
    public byte[] Render(string layout, object model, string? frame = null)
    {
        using var output = new Utf8Output();
        Render(layout, model, frame, output);
        return output.ToArray();
    }

    /// <summary>Adds the page to what the output already holds.</summary>
    public void Render(string layout, object model, string? frame, Utf8Output output)
    {
        if (!idle.TryTake(out var state)) state = new RenderState(this, parts);
        try
        {
            state.Render(layout, model, frame, output);
        }
        catch (ScriptRuntimeException fault)
        {
            throw Told(fault, layout);
        }
        catch (ThemeException fault) when (fault.File.Length == 0)
        {
            throw new ThemeException(frame ?? layout, 0, 0, fault.Fact, fault);
        }
        idle.Add(state); // after a fault its contexts are in disorder, and it is dropped
    }

    /// <summary>What a partial makes of a model whose properties are its variables.</summary>
    public Html RenderPartial(string partial, object model) => Html.FromUtf8(Render(PartialFile(partial, TextKind.Html), model));

    /// <summary>Compiles every template of the theme; throws for the first that is wrong.</summary>
    public void CompileAll()
    {
        foreach (var folder in (string[])["layouts/", "partials/", "email/"])
            foreach (var file in Settings.Theme.Under(folder))
                Template(file.Relative);
    }

    internal Template Template(string file) => templates.GetOrAdd(file, Compile);

    /// <summary>The file of a partial for a kind of page: <c>timeline/item</c>, or <c>email/note</c> out of the e-mails' folder.</summary>
    internal string PartialFile(string name, TextKind kind)
    {
        var ending = kind switch { TextKind.Html => ".html", TextKind.Xml => ".xml", TextKind.Json => ".json", _ => ".txt" };
        var file = (name.StartsWith("email/", StringComparison.Ordinal) ? name : "partials/" + name) + ending;
        if (Has(file)) return file;
        var names = Settings.Theme.Under("partials/").Select(f => f.Relative["partials/".Length..^Path.GetExtension(f.Relative).Length]);
        var meant = Spelling.Closest(name, names);
        throw new ThemeException($"the theme has no {file}" + (meant is null ? "" : $"; did you mean `{meant}`?"));
    }

    /// <summary>The fault as a person should see it; one that comes from a partial rendered by the model keeps its own place.</summary>
    private static ThemeException Told(ScriptRuntimeException fault, string layout)
    {
        for (var cause = fault.InnerException; cause is not null; cause = cause.InnerException)
            if (cause is ThemeException { File.Length: > 0 } inner)
                return inner;
        var at = fault.Span.Start;
        return new ThemeException(fault.Span.FileName ?? layout, at.Line + 1, at.Column + 1, fault.OriginalMessage, fault.InnerException);
    }

    private Template Compile(string file) => Settings.Theme.Find(file) is { } found
        ? CompiledTemplates.Of(found)
        : throw new ThemeException($"the theme {Settings.Theme.Name} has no {file}");
}
