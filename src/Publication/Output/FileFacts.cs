namespace Publication.Output;

/// <summary>What the file system says about one path. <paramref name="Inode"/> is 0 where it was not asked for.</summary>
internal readonly record struct FileFacts(FileKind Kind, long Length, ulong Inode, ulong Device)
{
    public bool IsSameFileAs(FileFacts other) =>
        Kind != FileKind.None && Inode != 0 && Inode == other.Inode && Device == other.Device;
}
