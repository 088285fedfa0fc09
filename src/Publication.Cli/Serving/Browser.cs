using System.ComponentModel;
using System.Diagnostics;

namespace Publication.Cli.Serving;

/// <summary>The person's own browser: <c>--open</c>.</summary>
internal static class Browser
{
    public static void Open(string address, TextWriter error)
    {
        try
        {
            var start = OperatingSystem.IsWindows() ? new ProcessStartInfo(address) { UseShellExecute = true }
                : new ProcessStartInfo(OperatingSystem.IsMacOS() ? "open" : "xdg-open", [address]);
            using var _ = Process.Start(start);
        }
        catch (Win32Exception)
        {
            error.WriteLine($"no browser could be opened; go to {address}");
        }
    }
}
