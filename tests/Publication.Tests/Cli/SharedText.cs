using System.Text;

namespace Publication.Tests.Cli;

/// <summary>A text that one thread writes while another reads it.</summary>
internal sealed class SharedText : TextWriter
{
    private readonly StringBuilder text = new();

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
        lock (text) text.Append(value);
    }

    public override void Write(string? value)
    {
        lock (text) text.Append(value);
    }

    public override string ToString()
    {
        lock (text) return text.ToString();
    }
}
