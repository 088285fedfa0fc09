namespace Publication.Output;

/// <summary>What is at a path; links are never followed.</summary>
internal enum FileKind
{
    None,
    File,
    Folder,

    /// <summary>A symbolic link, a FIFO, a socket, a device: never opened.</summary>
    Special,
}
