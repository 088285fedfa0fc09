namespace Publication.Output;

/// <summary>What the file system may be used for; tests take abilities away to try the ways around.</summary>
[Flags]
internal enum OutputLimits
{
    None = 0,
    NoExchange = 1,
    NoHardLinks = 2,
    NoInodes = 4,
}
