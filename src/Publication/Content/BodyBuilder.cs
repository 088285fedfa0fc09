using System.Buffers;
using System.Text;

namespace Publication.Content;

/// <summary>
/// Writes a body: HTML and plain text side by side, and what is known about both. Knows nothing of Markdown.
/// One is kept for each thread, so that its buffers are used again.
/// </summary>
internal sealed class BodyBuilder
{
    /// <summary>A text may always grow to this size, in bytes; beyond it to <see cref="MaxGrowth"/> times its length.</summary>
    private const int AlwaysAllowed = 5_000_000;

    private const int MaxGrowth = 20;

    /// <summary>Larger buffers are not kept for the next text.</summary>
    private const int KeptSize = 1 << 20;

    private static readonly SearchValues<char> Escaped = SearchValues.Create("&<>");
    private static readonly SearchValues<char> EscapedInAttribute = SearchValues.Create("&<>\"");

    [ThreadStatic]
    private static BodyBuilder? spare;

    private readonly List<Slot> slots = [];
    private readonly List<TextRun> runs = [];
    private readonly List<int> blockStarts = [];
    private readonly List<int> blockSources = [];
    private readonly List<Heading> headings = [];
    private readonly List<string> anchors = [];
    private readonly List<string> citations = [];
    private readonly HashSet<string> cited = new(StringComparer.Ordinal);
    private readonly List<LinkTarget> links = [];
    private readonly List<TextSpan> uncitedFigures = [];

    private byte[] html = new byte[16 * 1024];
    private char[] plain = new char[8 * 1024];
    private int htmlLength;
    private int plainLength;
    private int runPlain = -1;
    private int runHtml;
    private bool atBlockStart = true;
    private bool markable = true;
    private long limit;

    /// <param name="textLength">Of the text to be written: it decides how much may become of it.</param>
    public static BodyBuilder Rent(int textLength)
    {
        var builder = spare ?? new BodyBuilder();
        spare = null;
        builder.limit = Math.Max(AlwaysAllowed, (long)MaxGrowth * textLength);
        return builder;
    }

    public int Section { get; set; }

    /// <summary>Where the next block is written; negative where that is not known.</summary>
    public int Source { get; set; } = -1;

    public bool Markable
    {
        get => markable;
        set
        {
            if (markable == value) return;
            EndRun();
            markable = value;
        }
    }

    /// <summary>Where the next character of plain text will stand.</summary>
    public int PlainPosition => atBlockStart && plainLength > 0 ? plainLength + 1 : plainLength;

    /// <summary>How many citations have been written: tells whether a stretch holds one.</summary>
    public int CitationCount { get; private set; }

    /// <summary>The last character of the block so far, or <c>\0</c>.</summary>
    public char LastCharacter => atBlockStart || plainLength == 0 ? '\0' : plain[plainLength - 1];

    /// <summary>The plain text from an earlier position on.</summary>
    public ReadOnlySpan<char> PlainSince(int position) =>
        position < plainLength ? plain.AsSpan(position, plainLength - position) : default;

    public void Markup(ReadOnlySpan<byte> markup)
    {
        EndRun();
        AppendHtml(markup);
    }

    public void Number(int number)
    {
        EndRun();
        ReserveHtml(11);
        number.TryFormat(html.AsSpan(htmlLength), out var written);
        htmlLength += written;
    }

    /// <summary>Words: into the plain text as they are, into the HTML with <c>&amp;</c>, <c>&lt;</c> and <c>&gt;</c> escaped.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return;
        StartBlock();
        if (runPlain < 0) (runPlain, runHtml) = (plainLength, htmlLength);
        AppendPlain(text);
        while (!text.IsEmpty)
        {
            var stop = text.IndexOfAny(Escaped);
            AppendHtml(stop < 0 ? text : text[..stop]);
            if (stop < 0) return;
            AppendHtml(Entity(text[stop]));
            text = text[(stop + 1)..];
        }
    }

    /// <summary>A line break, and what stands for it in the plain text.</summary>
    public void Break(ReadOnlySpan<char> inPlain)
    {
        StartBlock();
        Markup("<br>"u8);
        AppendPlain(inPlain);
    }

    public void Attribute(ReadOnlySpan<char> value)
    {
        EndRun();
        while (!value.IsEmpty)
        {
            var stop = value.IndexOfAny(EscapedInAttribute);
            AppendHtml(stop < 0 ? value : value[..stop]);
            if (stop < 0) return;
            AppendHtml(Entity(value[stop]));
            value = value[(stop + 1)..];
        }
    }

    /// <summary>What follows is another block of text.</summary>
    public void EndBlock()
    {
        EndRun();
        atBlockStart = true;
    }

    /// <summary>Takes back a space just written: a citation hangs on its word.</summary>
    public void TrimSpace()
    {
        while (runPlain >= 0 && plainLength > runPlain && plain[plainLength - 1] == ' ')
        {
            plainLength--;
            htmlLength--;
        }
    }

    public void Slot(SlotKind kind, int reference, string label = "", int count = 1)
    {
        EndRun();
        slots.Add(new Slot(kind, htmlLength, reference, label, count));
    }

    public void Citation(int firstReference, IReadOnlyList<string> targets, string locators)
    {
        TrimSpace();
        Slot(SlotKind.Citation, firstReference, locators, targets.Count);
        CitationCount++;
        foreach (var target in targets)
            if (cited.Add(target)) citations.Add(target);
    }

    /// <summary>An address to be filled in; the caller stands inside an attribute.</summary>
    public void Address(LinkTarget link)
    {
        Slot(SlotKind.Address, links.Count);
        links.Add(link);
        Charge(link.Address.Length);
    }

    /// <summary>
    /// The span that labels a link: its HTML is cut out of what was written and returned. Its words stay in the plain text.
    /// </summary>
    public string CutLabel(int htmlStart, int runCount)
    {
        EndRun();
        var label = Encoding.UTF8.GetString(html, htmlStart, htmlLength - htmlStart);
        htmlLength = htmlStart;
        runs.RemoveRange(runCount, runs.Count - runCount);
        return label;
    }

    /// <summary>Where the HTML ends and how many runs there are, for <see cref="CutLabel"/>.</summary>
    public (int HtmlStart, int RunCount) BeginLabel()
    {
        EndRun();
        return (htmlLength, runs.Count);
    }

    /// <summary>Words of the plain text that are in no HTML.</summary>
    public void PlainOnly(ReadOnlySpan<char> text)
    {
        StartBlock();
        EndRun();
        AppendPlain(text);
    }

    public void Heading(Heading heading) => headings.Add(heading);

    public void Anchor(string anchor) => anchors.Add(anchor);

    public void UncitedFigure(TextSpan span) => uncitedFigures.Add(span);

    /// <summary>Counts what rendering will add later against the limit.</summary>
    public void Charge(int bytes)
    {
        limit -= bytes;
        ReserveHtml(0);
    }

    /// <summary>The body; the builder goes back for the next text.</summary>
    public Body Finish()
    {
        EndRun();
        while (htmlLength > 0 && html[htmlLength - 1] == '\n' && (slots.Count == 0 || slots[^1].At < htmlLength)) htmlLength--;
        var text = new string(plain, 0, plainLength);
        var body = new Body
        {
            Html = html.AsSpan(0, htmlLength).ToArray(),
            Slots = [.. slots],
            Plain = text,
            Runs = [.. runs],
            BlockStarts = [.. blockStarts],
            BlockSources = [.. blockSources],
            Headings = [.. headings],
            Anchors = [.. anchors],
            Citations = [.. citations],
            Links = [.. links],
            UncitedFigures = [.. uncitedFigures],
            Words = WordCount.Of(text),
        };
        Return();
        return body;
    }

    public void Return()
    {
        slots.Clear();
        runs.Clear();
        blockStarts.Clear();
        blockSources.Clear();
        headings.Clear();
        anchors.Clear();
        citations.Clear();
        cited.Clear();
        links.Clear();
        uncitedFigures.Clear();
        htmlLength = plainLength = Section = CitationCount = 0;
        runPlain = Source = -1;
        atBlockStart = markable = true;
        if (html.Length <= KeptSize) spare = this;
    }

    private void StartBlock()
    {
        if (!atBlockStart) return;
        if (plainLength > 0) AppendPlain("\n");
        atBlockStart = false;
        blockStarts.Add(plainLength);
        blockSources.Add(Source);
    }

    private void EndRun()
    {
        if (runPlain < 0) return;
        if (plainLength > runPlain) runs.Add(new TextRun(runPlain, runHtml, plainLength - runPlain, Section, markable));
        runPlain = -1;
    }

    private void AppendPlain(ReadOnlySpan<char> text)
    {
        if (plainLength + text.Length > plain.Length)
            Array.Resize(ref plain, Math.Max(plain.Length * 2, plainLength + text.Length));
        text.CopyTo(plain.AsSpan(plainLength));
        plainLength += text.Length;
    }

    private void AppendHtml(ReadOnlySpan<char> text)
    {
        ReserveHtml(Encoding.UTF8.GetMaxByteCount(text.Length));
        htmlLength += Encoding.UTF8.GetBytes(text, html.AsSpan(htmlLength));
    }

    private void AppendHtml(ReadOnlySpan<byte> markup)
    {
        ReserveHtml(markup.Length);
        markup.CopyTo(html.AsSpan(htmlLength));
        htmlLength += markup.Length;
    }

    private void ReserveHtml(int bytes)
    {
        if (htmlLength > limit)
        {
            throw new TextRefusedException(
                TextRules.TooLarge, default, "this text becomes more than 20 times as large when it is compiled",
                "use fewer or shorter links and abbreviations, or divide the text");
        }
        if (htmlLength + bytes > html.Length) Array.Resize(ref html, Math.Max(html.Length * 2, htmlLength + bytes));
    }

    private static ReadOnlySpan<byte> Entity(char c) => c switch
    {
        '&' => "&amp;"u8,
        '<' => "&lt;"u8,
        '>' => "&gt;"u8,
        _ => "&quot;"u8,
    };
}
