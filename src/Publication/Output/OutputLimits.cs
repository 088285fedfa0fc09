using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Publication.Tests")]

namespace Publication.Output;

/// <summary>What a file system cannot do. Some of it is asked, some tried; tests take abilities away to walk the ways around.</summary>
[Flags]
internal enum OutputLimits
{
    None = 0,
    NoExchange = 1,
    NoHardLinks = 2,
    NoInodes = 4,

    /// <summary>Names that differ in case only are one file.</summary>
    IgnoresCase = 8,
}
