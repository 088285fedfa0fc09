using Scriban.Syntax;

namespace Publication.Rendering;

/// <summary>
/// Refuses the parts of Scriban that turn written output back into text: it would be escaped a second time, or not at all.
/// A partial does the same work in place.
/// </summary>
internal sealed class TemplateCheck(string file) : ScriptVisitor
{
    public override void Visit(ScriptCaptureStatement node) => throw Refused(node, "capture");

    public override void Visit(ScriptFunction node) => throw Refused(node, "func");

    public override void Visit(ScriptAnonymousFunction node) => throw Refused(node, "do");

    public override void Visit(ScriptWrapStatement node) => throw Refused(node, "wrap");

    public override void Visit(ScriptWithStatement node) => throw Refused(node, "with");

    public override void Visit(ScriptImportStatement node) => throw Refused(node, "import");

    public override void Visit(ScriptTableRowStatement node) => throw Refused(node, "tablerow");

    private ThemeException Refused(ScriptNode node, string word) => new(
        file, node.Span.Start.Line + 1, node.Span.Start.Column + 1, $"`{word}` is not used in themes; put the part into a partial");
}
