using System.Runtime.CompilerServices;
using Publication.Input;
using Scriban;

namespace Publication.Rendering;

/// <summary>
/// Templates compiled once for each file as it was read. An unchanged file keeps its identity from reading to reading,
/// so a new engine after an edit compiles only what was edited.
/// </summary>
internal static class CompiledTemplates
{
    private static readonly ConditionalWeakTable<InputFile, Template> Known = [];

    public static Template Of(InputFile file) => Known.GetValue(file, Compile);

    private static Template Compile(InputFile file)
    {
        var template = Template.Parse(ThemeFile.Text(file), file.Path);
        if (template.HasErrors)
        {
            var first = template.Messages.First(m => m.Type == Scriban.Parsing.ParserMessageType.Error);
            throw new ThemeException(file.Path, first.Span.Start.Line + 1, first.Span.Start.Column + 1, first.Message);
        }
        new TemplateCheck(file.Path).Visit(template.Page);
        return template;
    }
}
