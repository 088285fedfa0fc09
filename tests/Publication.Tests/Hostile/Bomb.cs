using System.Globalization;
using System.Text;

namespace Publication.Tests.Hostile;

/// <summary>A text of nearly 256 kB that is meant to cost a parser time or memory: one thing over and over, or inside itself.</summary>
internal sealed record Bomb(string Name, string Text)
{
    public const int Size = 250_000;

    public static IEnumerable<Bomb> Repeated(params string[] pieces) => pieces.Select(p => new Bomb(Visible(p), Repeat(p)));

    public static string Repeat(string piece, int size = Size) => Times(piece, size / Encoding.UTF8.GetByteCount(piece));

    public static string Times(string piece, int times) => string.Concat(Enumerable.Repeat(piece, times));

    /// <summary>As many of them as there is room for, each with its number.</summary>
    public static string Numbered(Func<int, FormattableString> piece, int size = Size)
    {
        var text = new StringBuilder();
        for (var i = 0; ; i++)
        {
            var next = FormattableString.Invariant(piece(i));
            if (text.Length + next.Length > size) return text.ToString();
            text.Append(next);
        }
    }

    /// <summary>Something opened as often as it is closed.</summary>
    public static string Nested(string open, string inside, string close)
    {
        var times = (Size - inside.Length) / (open.Length + close.Length);
        return Times(open, times) + inside + Times(close, times);
    }

    private static string Visible(string piece)
    {
        var name = new StringBuilder();
        foreach (var c in piece)
            name.Append(c switch { '\n' => "⏎", '\t' => "⇥", '\r' => "␍", < ' ' or '\u202E' => string.Create(CultureInfo.InvariantCulture, $"U+{(int)c:X4}"), _ => c.ToString() });
        return name.ToString();
    }
}
