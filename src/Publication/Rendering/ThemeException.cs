namespace Publication.Rendering;

/// <summary>Something wrong with a theme: a fault of its maker, not of the content, so it stops the build with one plain message.</summary>
public sealed class ThemeException : Exception
{
    /// <param name="file">As people see it: <c>themes/ledger/layouts/brief.html</c>.</param>
    /// <param name="line">1-based; 0 where the fault has no line.</param>
    /// <param name="column">1-based; 0 where the fault has no line.</param>
    /// <param name="fact">Lower case, no full stop.</param>
    public ThemeException(string file, int line, int column, string fact, Exception? cause = null)
        : base(line > 0 ? $"{file}:{line}:{column}: {fact}" : file.Length > 0 ? $"{file}: {fact}" : fact, cause)
    {
        File = file;
        Line = line;
        Column = column;
        Fact = fact;
    }

    public ThemeException(string fact) : this("", 0, 0, fact)
    {
    }

    public string File { get; }

    public int Line { get; }

    public int Column { get; }

    public string Fact { get; }
}
