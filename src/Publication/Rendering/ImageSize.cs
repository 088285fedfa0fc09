using System.Buffers.Binary;

namespace Publication.Rendering;

/// <summary>
/// Tells a picture by its first bytes, not by its name, and reads its size from the header; the pixels are never decoded.
/// PNG: https://www.w3.org/TR/png-3/, GIF: https://www.w3.org/Graphics/GIF/spec-gif89a.txt, JPEG: ITU T.81 annex B,
/// WebP: RFC 9649.
/// </summary>
public static class ImageSize
{
    /// <summary>Null where it is none of the four, or cut off before its size.</summary>
    public static ImageInfo? Read(ReadOnlySpan<byte> bytes)
    {
        ImageInfo? info = bytes switch
        {
            [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => Png(bytes),
            [(byte)'G', (byte)'I', (byte)'F', (byte)'8', (byte)'7' or (byte)'9', (byte)'a', ..] => Gif(bytes),
            [0xFF, 0xD8, 0xFF, ..] => Jpeg(bytes),
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => WebP(bytes),
            _ => null,
        };
        return info is { Width: > 0, Height: > 0 } ? info : null;
    }

    private static ImageInfo? Png(ReadOnlySpan<byte> bytes) => bytes.Length < 24 || !bytes[12..].StartsWith("IHDR"u8)
        ? null
        : new(ImageType.Png, BinaryPrimitives.ReadInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadInt32BigEndian(bytes[20..]));

    private static ImageInfo? Gif(ReadOnlySpan<byte> bytes) => bytes.Length < 10
        ? null
        : new(ImageType.Gif, BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]), BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]));

    /// <summary>Goes from marker to marker up to the frame header, which is the first that holds the size.</summary>
    private static ImageInfo? Jpeg(ReadOnlySpan<byte> bytes)
    {
        for (var at = 2; at + 9 < bytes.Length;)
        {
            if (bytes[at] != 0xFF) return null;
            var marker = bytes[at + 1];
            if (marker == 0xFF)
            {
                at++; // fill byte
                continue;
            }
            if (marker is 0xD8 or 0x01 or (>= 0xD0 and <= 0xD7))
            {
                at += 2; // without a length
                continue;
            }
            if (marker is 0xD9 or 0xDA) return null;
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return new(ImageType.Jpeg, BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]));
            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
            if (length < 2) return null;
            at += 2 + length;
        }
        return null;
    }

    private static ImageInfo? WebP(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 30) return null;
        var data = bytes[20..];
        return bytes[12..16] switch
        {
            [(byte)'V', (byte)'P', (byte)'8', (byte)' '] when data[3..6] is [0x9D, 0x01, 0x2A] => new(
                ImageType.WebP, BinaryPrimitives.ReadUInt16LittleEndian(data[6..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(data[8..]) & 0x3FFF),
            [(byte)'V', (byte)'P', (byte)'8', (byte)'L'] when data[0] == 0x2F => Lossless(BinaryPrimitives.ReadUInt32LittleEndian(data[1..])),
            [(byte)'V', (byte)'P', (byte)'8', (byte)'X'] => new(ImageType.WebP, UInt24(data[4..]) + 1, UInt24(data[7..]) + 1),
            _ => null,
        };
    }

    private static ImageInfo Lossless(uint bits) => new(ImageType.WebP, (int)(bits & 0x3FFF) + 1, (int)(bits >> 14 & 0x3FFF) + 1);

    private static int UInt24(ReadOnlySpan<byte> bytes) => bytes[0] | bytes[1] << 8 | bytes[2] << 16;
}
