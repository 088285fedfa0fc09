namespace Publication.Cli;

/// <summary>Colours by ANSI codes, or none. Nothing is said by colour alone.</summary>
public readonly record struct Ink(bool On)
{
    public static readonly Ink None = new(false);

    public string Bold(string text) => Wrap("1", text);

    public string Help(string text) => Wrap("36", text);

    public string Faint(string text) => Wrap("2", text);

    public string Of(Severity severity, string text) => Wrap(severity == Severity.Error ? "1;31" : "1;33", text);

    private string Wrap(string code, string text) => On && text.Length > 0 ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
