using Microsoft.Win32.SafeHandles;

namespace Publication.Output;

/// <summary>One build at a time for one output folder. The system frees the lock of a program that was killed.</summary>
internal sealed class OutputLock : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(25);

    private readonly SafeFileHandle handle;
    private readonly string path;
    private readonly FileFacts facts;

    private OutputLock(SafeFileHandle handle, string path)
    {
        this.handle = handle;
        this.path = path;
        facts = NativeFiles.Look(path);
    }

    public static OutputLock Take(OutputPlace place, TimeSpan patience)
    {
        var end = Environment.TickCount64 + (long)patience.TotalMilliseconds;
        while (true)
        {
            try
            {
                var handle = File.OpenHandle(place.LockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
                return new(handle, place.LockFile);
            }
            catch (IOException fault) when (IsTaken(fault))
            {
                if (Environment.TickCount64 >= end)
                    throw new OutputException($"Another build is writing to {place.Live}; wait until it has finished.", fault);
            }
            Thread.Sleep(Pause);
        }
    }

    /// <summary>Anyone may delete the cache folder; then another build can hold a lock of the same name.</summary>
    public void CheckStillHeld()
    {
        var now = NativeFiles.Look(path);
        if (now.Kind == FileKind.None || (facts.Inode != 0 && !now.IsSameFileAs(facts)))
            throw new OutputException($"{Path.GetDirectoryName(path)} was deleted while the build was running; build again.");
    }

    // The file stays: taking it away would let two builds hold two locks of the same name.
    public void Dispose() => handle.Dispose();

    /// <summary>EWOULDBLOCK on Linux and macOS; a sharing or a lock violation on Windows.</summary>
    private static bool IsTaken(IOException fault) =>
        OperatingSystem.IsWindows() ? (fault.HResult & 0xFFFF) is 32 or 33
        : fault.HResult == (OperatingSystem.IsMacOS() ? 35 : 11);
}
