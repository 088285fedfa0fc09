namespace Publication.Input;

/// <summary>What a path is.</summary>
internal enum FileSort
{
    Regular,
    Folder,
    Link,

    /// <summary>A named pipe, a socket, a device.</summary>
    Other,

    /// <summary>It was there when the folder was listed.</summary>
    Gone,
}
