namespace Publication.Content;

/// <summary>Ends the compiling of one text that cannot be compiled at all; never leaves the compiler.</summary>
internal sealed class TextRefusedException(Rule rule, TextSpan span, string message, string help) : Exception(message)
{
    public Rule Rule { get; } = rule;

    /// <summary>In the text being compiled.</summary>
    public TextSpan Span { get; } = span;

    public string Help { get; } = help;
}
