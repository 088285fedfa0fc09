using System.Text;

namespace Publication.Cli;

/// <summary>Where the program reads and writes: the process's own streams, or those of a test.</summary>
public sealed record Terminal(TextWriter Out, TextWriter Error)
{
    public TextReader In { get; init; } = TextReader.Null;

    public bool OutIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    /// <summary>A person sits there and can be asked.</summary>
    public bool CanAsk { get; init; }

    /// <summary>The environment variables.</summary>
    public Func<string, string?> Environment { get; init; } = _ => null;

    /// <summary>Ends the work.</summary>
    public CancellationToken Stop { get; init; }

    public static Terminal OfProcess()
    {
        // UTF-8 and line feeds whatever the locale: the same text on every machine.
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        Console.Out.NewLine = Console.Error.NewLine = "\n";
        return new Terminal(Console.Out, Console.Error)
        {
            In = Console.In,
            OutIsTerminal = !Console.IsOutputRedirected,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            CanAsk = !Console.IsInputRedirected && !Console.IsOutputRedirected,
            Environment = System.Environment.GetEnvironmentVariable,
        };
    }

    /// <summary>Colours for one of the two streams: on a terminal only, and not where NO_COLOR is set (no-color.org).</summary>
    public Ink InkFor(TextWriter writer)
    {
        var terminal = ReferenceEquals(writer, Out) ? OutIsTerminal : ReferenceEquals(writer, Error) && ErrorIsTerminal;
        return new Ink(terminal && string.IsNullOrEmpty(Environment("NO_COLOR")) && Environment("TERM") != "dumb");
    }
}
