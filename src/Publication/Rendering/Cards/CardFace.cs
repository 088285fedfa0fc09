using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text;
using HarfBuzzSharp;
using SkiaSharp;
using Buffer = HarfBuzzSharp.Buffer;

namespace Publication.Rendering.Cards;

/// <summary>One font file, opened: which characters it has, and which glyphs words become.</summary>
[SuppressMessage("Design", "CA1001", Justification = "A font stays open as long as its theme; the libraries free what nothing holds any longer.")]
internal sealed class CardFace
{
    private readonly Face face;
    private readonly Font font;
    private readonly Lock gate = new();

    public CardFace(byte[] openType)
    {
        Typeface = SKTypeface.FromData(SKData.CreateCopy(openType)) ?? throw new InvalidDataException("this is no font file");
        // The blob must outlive the face, and the face lives as long as the program.
        var bytes = GCHandle.Alloc(openType, GCHandleType.Pinned);
        var blob = new Blob(bytes.AddrOfPinnedObject(), openType.Length, MemoryMode.ReadOnly, () => bytes.Free());
        face = new Face(blob, 0);
        font = new Font(face);
        font.SetScale(Units, Units);
    }

    public SKTypeface Typeface { get; }

    private static int Units => 1 << 16;

    public bool Has(Rune rune)
    {
        lock (gate) return font.TryGetNominalGlyph(rune.Value, out var glyph) && glyph != 0;
    }

    /// <summary>Whether the font has a letter with an accent that is written as two characters.</summary>
    public bool Has(Rune letter, Rune accent)
    {
        if (Has(accent)) return true;
        return UnicodeFunctions.Default.TryCompose(letter.Value, accent.Value, out int composed) && Rune.IsValid(composed) && Has(new Rune(composed));
    }

    /// <summary>The glyphs of a text, with places in units of the font size, from left to right.</summary>
    public void Shape(string text, List<CardGlyph> glyphs, ref float x, float spacing)
    {
        using var buffer = new Buffer();
        buffer.AddUtf16(text);
        buffer.GuessSegmentProperties();
        lock (gate) font.Shape(buffer);
        var infos = buffer.GetGlyphInfoSpan();
        var positions = buffer.GetGlyphPositionSpan();
        for (var i = 0; i < infos.Length; i++)
        {
            glyphs.Add(new CardGlyph(this, (ushort)infos[i].Codepoint, x + Em(positions[i].XOffset), -Em(positions[i].YOffset), StartsCluster: i == 0 || infos[i].Cluster != infos[i - 1].Cluster));
            x += Em(positions[i].XAdvance) + spacing;
        }
    }

    private static float Em(int units) => (float)units / Units;
}
