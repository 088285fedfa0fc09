using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Publication.Input;

/// <summary>The bytes of one file under <c>input/</c> or a theme, read once.</summary>
public sealed class InputFile(string path, string relative, byte[] bytes)
{
    /// <summary>As people see it: relative to the repository root, with <c>/</c> on every system.</summary>
    public string Path { get; } = path;

    /// <summary>Relative to the folder that was read, with <c>/</c>.</summary>
    public string Relative { get; } = relative;

    public byte[] Bytes { get; } = bytes;

    /// <summary>Of the bytes; equal files have equal hashes.</summary>
    public ulong Hash { get; } = BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData(bytes));

    /// <summary>How the file looked when it was read: a hint that saves reading it again.</summary>
    internal Stamp Stamp { get; set; }
}
