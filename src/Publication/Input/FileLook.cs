using System.Runtime.InteropServices;

namespace Publication.Input;

/// <summary>What a path is and how it looks from outside, without opening it and in one call to the system (Linux).</summary>
internal static unsafe partial class FileLook
{
    private const int AtFdCwd = -100;
    private const int AtSymlinkNoFollow = 0x100;
    private const uint Wanted = 0x1 | 0x40 | 0x80 | 0x200; // type, times of writing and of change, size

    // Offsets in struct statx, see statx(2); a time is seconds (64 bits) and nanoseconds (32 bits).
    private const int ModeOffset = 28;
    private const int SizeOffset = 40;
    private const int ChangedOffset = 96;
    private const int WrittenOffset = 112;

    private const int TypeMask = 0xF000;

    public static (FileSort Sort, Stamp Stamp) At(string path)
    {
        if (!OperatingSystem.IsLinux()) return Anywhere(path);
        var facts = stackalloc byte[256];
        if (Statx(AtFdCwd, path, AtSymlinkNoFollow, Wanted, facts) != 0) return Anywhere(path);
        var sort = (*(ushort*)(facts + ModeOffset) & TypeMask) switch
        {
            0x8000 => FileSort.Regular,
            0x4000 => FileSort.Folder,
            0xA000 => FileSort.Link,
            _ => FileSort.Other,
        };
        return (sort, new Stamp(*(long*)(facts + SizeOffset), Ticks(facts + WrittenOffset), Ticks(facts + ChangedOffset)));
    }

    private static (FileSort Sort, Stamp Stamp) Anywhere(string path)
    {
        var file = new FileInfo(path);
        if (file.LinkTarget is not null) return (FileSort.Link, default);
        if (Directory.Exists(path)) return (FileSort.Folder, default);
        if (!file.Exists) return (FileSort.Gone, default);
        if ((file.Attributes & FileAttributes.Device) != 0) return (FileSort.Other, default);
        return (FileSort.Regular, new Stamp(file.Length, file.LastWriteTimeUtc.Ticks, 0));
    }

    private static long Ticks(byte* time) =>
        DateTime.UnixEpoch.Ticks + (*(long*)time * TimeSpan.TicksPerSecond) + (*(uint*)(time + 8) / TimeSpan.NanosecondsPerTick);

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Statx(int folder, string path, int flags, uint mask, byte* facts);
}
