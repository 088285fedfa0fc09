namespace Publication.Cli.Writers;

/// <summary>One format in which diagnostics are written: <c>--format NAME</c>.</summary>
public abstract class DiagnosticWriter
{
    public abstract string Name { get; }

    /// <summary>For a program to read: then nothing but the list stands on standard output.</summary>
    public virtual bool ForMachines => true;

    public abstract void Write(Findings findings, TextWriter output, Terminal terminal);
}
