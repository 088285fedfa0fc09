using System.Runtime.InteropServices;

namespace Publication.Benchmarks;

/// <summary>The time that cores worked for children that have ended: what another load on the machine does not falsify.</summary>
internal static partial class Rusage
{
    private const int Children = -1;

    /// <summary>Milliseconds in programs and in the system; 0 where the system does not tell.</summary>
    public static double OfChildren()
    {
        if (!OperatingSystem.IsLinux() || !Environment.Is64BitProcess) return 0;
        var usage = new long[18];
        if (GetRusage(Children, usage) != 0) return 0;
        return ((usage[0] + usage[2]) * 1000) + ((usage[1] + usage[3]) / 1000.0);
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static partial int GetRusage(int who, [Out] long[] usage);
}
