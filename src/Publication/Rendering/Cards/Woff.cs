using System.Buffers.Binary;
using System.IO.Compression;

namespace Publication.Rendering.Cards;

/// <summary>
/// Unpacks WOFF 1.0 (https://www.w3.org/TR/WOFF/) to the OpenType font it holds, so that no font library of the system
/// has to know the format. Any other file comes back as it is.
/// </summary>
internal static class Woff
{
    private const uint Signature = 0x774F4646; // wOFF
    private const int HeaderLength = 44;
    private const int EntryLength = 20;
    private const int FontHeaderLength = 12;
    private const int FontEntryLength = 16;
    private const uint LargestFont = 64 * 1024 * 1024;

    /// <summary>Throws <see cref="InvalidDataException"/> for a file that is cut or broken.</summary>
    public static byte[] Unpack(ReadOnlySpan<byte> file)
    {
        if (file.Length < HeaderLength || BinaryPrimitives.ReadUInt32BigEndian(file) != Signature) return file.ToArray();
        int count = BinaryPrimitives.ReadUInt16BigEndian(file[12..]);
        if (file.Length < HeaderLength + (count * EntryLength)) throw new InvalidDataException("the font file is cut");
        var tables = new List<(uint Tag, uint Checksum, byte[] Bytes)>(count);
        for (var i = 0; i < count; i++) tables.Add(Table(file, file.Slice(HeaderLength + (i * EntryLength), EntryLength)));
        return Assemble(BinaryPrimitives.ReadUInt32BigEndian(file[4..]), tables);
    }

    private static (uint Tag, uint Checksum, byte[] Bytes) Table(ReadOnlySpan<byte> file, ReadOnlySpan<byte> entry)
    {
        uint Number(ReadOnlySpan<byte> at, int offset) => BinaryPrimitives.ReadUInt32BigEndian(at[offset..]);
        var (offset, packed, length) = (Number(entry, 4), Number(entry, 8), Number(entry, 12));
        if ((ulong)offset + packed > (ulong)file.Length || packed > length || length > LargestFont) throw new InvalidDataException("the font file is cut");
        var bytes = new byte[length];
        var stored = file.Slice((int)offset, (int)packed);
        if (packed == length) stored.CopyTo(bytes);
        else
        {
            using var unpacked = new ZLibStream(new MemoryStream(stored.ToArray()), CompressionMode.Decompress);
            unpacked.ReadExactly(bytes);
        }
        return (Number(entry, 0), Number(entry, 16), bytes);
    }

    private static byte[] Assemble(uint flavour, List<(uint Tag, uint Checksum, byte[] Bytes)> tables)
    {
        var offset = FontHeaderLength + (FontEntryLength * tables.Count);
        var font = new byte[offset + tables.Sum(t => Padded(t.Bytes.Length))];
        var span = font.AsSpan();
        var power = tables.Count == 0 ? 0 : (int)Math.Log2(tables.Count);
        BinaryPrimitives.WriteUInt32BigEndian(span, flavour);
        BinaryPrimitives.WriteUInt16BigEndian(span[4..], (ushort)tables.Count);
        BinaryPrimitives.WriteUInt16BigEndian(span[6..], (ushort)(16 << power));
        BinaryPrimitives.WriteUInt16BigEndian(span[8..], (ushort)power);
        BinaryPrimitives.WriteUInt16BigEndian(span[10..], (ushort)((16 * tables.Count) - (16 << power)));
        for (var i = 0; i < tables.Count; i++)
        {
            var entry = span[(FontHeaderLength + (i * FontEntryLength))..];
            BinaryPrimitives.WriteUInt32BigEndian(entry, tables[i].Tag);
            BinaryPrimitives.WriteUInt32BigEndian(entry[4..], tables[i].Checksum);
            BinaryPrimitives.WriteUInt32BigEndian(entry[8..], (uint)offset);
            BinaryPrimitives.WriteUInt32BigEndian(entry[12..], (uint)tables[i].Bytes.Length);
            tables[i].Bytes.CopyTo(span[offset..]);
            offset += Padded(tables[i].Bytes.Length);
        }
        return font;
    }

    private static int Padded(int length) => (length + 3) & ~3;
}
