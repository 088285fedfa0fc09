using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Publication.Input;

namespace Publication.Rendering.Cards;

/// <summary>How a theme wants cards to look: its colours, and the files of its fonts.</summary>
internal sealed class CardDesign
{
    public CardDesign(CardColours colours, IReadOnlyDictionary<CardStyle, IReadOnlyList<InputFile>> files)
    {
        Colours = colours;
        Fingerprint = FingerprintOf(colours, files);
        Fonts = new CardFonts(files);
    }

    public CardColours Colours { get; }

    public CardFonts Fonts { get; }

    /// <summary>Of the colours and of every byte of the fonts.</summary>
    public byte[] Fingerprint { get; }

    private static byte[] FingerprintOf(CardColours colours, IReadOnlyDictionary<CardStyle, IReadOnlyList<InputFile>> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(colours.ToString()));
        Span<byte> number = stackalloc byte[8];
        foreach (var style in CardStyles.All)
            foreach (var file in files[style])
            {
                hash.AppendData([(byte)style]);
                BinaryPrimitives.WriteUInt64LittleEndian(number, file.Hash);
                hash.AppendData(number);
            }
        return hash.GetHashAndReset();
    }
}
