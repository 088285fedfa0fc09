using System.Runtime.InteropServices;

namespace Publication.Input;

/// <summary>Tells regular files from FIFOs, sockets and devices without opening them (<c>statx</c>, Linux), and when they changed.</summary>
internal static unsafe partial class UnixFile
{
    private const int AtFdCwd = -100;
    private const int AtSymlinkNoFollow = 0x100;
    private const uint StatxType = 0x1;
    private const uint StatxChanged = 0x80;
    private const int ModeOffset = 28; // stx_mode in struct statx, see statx(2)
    private const int ChangedOffset = 96; // stx_ctime: seconds (64 bits), nanoseconds (32 bits)
    private const int TypeMask = 0xF000;
    private const int Regular = 0x8000;

    /// <param name="changed">When the file last changed in any way, in ticks; 0 where the system does not tell.</param>
    public static bool IsRegular(string path, out long changed)
    {
        changed = 0;
        if (!OperatingSystem.IsLinux()) return true;
        var buffer = stackalloc byte[256];
        if (Statx(AtFdCwd, path, AtSymlinkNoFollow, StatxType | StatxChanged, buffer) != 0) return true; // gone: reading will say so
        changed = DateTime.UnixEpoch.Ticks + *(long*)(buffer + ChangedOffset) * TimeSpan.TicksPerSecond + *(uint*)(buffer + ChangedOffset + 8) / 100;
        return (*(ushort*)(buffer + ModeOffset) & TypeMask) == Regular;
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Statx(int folder, string path, int flags, uint mask, byte* buffer);
}
