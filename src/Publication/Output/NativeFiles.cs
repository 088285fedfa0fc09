using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Microsoft.Win32.SafeHandles;

namespace Publication.Output;

/// <summary>The few system calls that .NET does not offer: hard links, exchange by rename, inodes, the result of close.</summary>
internal static unsafe partial class NativeFiles
{
    private const int AtFdCwd = -100;
    private const int AtSymlinkNoFollow = 0x100;
    private const uint StatxTypeInodeSize = 0x1 | 0x100 | 0x200;
    private const uint RenameExchange = 2; // Linux
    private const uint RenameSwap = 2; // macOS
    private const int TypeMask = 0xF000;
    private const int RegularType = 0x8000;
    private const int FolderType = 0x4000;
    private const int NotPermitted = 1;
    private const int NoSuchFile = 2;
    private const int AccessDenied = 13;
    private const int NotAFolder = 20;
    private const int Interrupted = 4;
    private const int NotFlushable = 22; // EINVAL: some file systems have nothing to flush

    private const UnixFileMode ReadableByAll =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
    private const UnixFileMode OpenToAll =
        ReadableByAll | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    /// <summary>Never follows a link and never throws for something that is not there.</summary>
    public static FileFacts Look(string path) => OperatingSystem.IsLinux() ? LookOnLinux(path) : LookAnywhere(path);

    /// <summary>False where the file system or the rights do not allow a second name for the file.</summary>
    public static bool TryLink(string existing, string name) =>
        OperatingSystem.IsWindows() ? CreateHardLink(name, existing, 0) : Link(existing, name) == 0;

    /// <summary>Two folders change names in one step; false where this system or file system has no such step.</summary>
    public static bool TryExchange(string one, string other)
    {
        try
        {
            if (OperatingSystem.IsLinux()) return RenameAt2(AtFdCwd, one, AtFdCwd, other, RenameExchange) == 0;
            return OperatingSystem.IsMacOS() && RenameX(one, other, RenameSwap) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false; // a C library older than the call
        }
    }

    /// <summary>Mode 0644 whatever the umask: hosts read what a build wrote.</summary>
    public static void MakeReadable(SafeFileHandle file)
    {
        if (OperatingSystem.IsWindows() || File.GetUnixFileMode(file) == ReadableByAll) return;
        File.SetUnixFileMode(file, ReadableByAll);
    }

    /// <summary>Mode 0755 whatever the umask.</summary>
    public static void MakeOpen(string folder)
    {
        if (OperatingSystem.IsWindows() || File.GetUnixFileMode(folder) == OpenToAll) return;
        File.SetUnixFileMode(folder, OpenToAll);
    }

    /// <summary>Closes and says so when that fails: NFS and quotas report a full disk only here, and .NET drops it.</summary>
    public static void Close(SafeFileHandle handle)
    {
        if (OperatingSystem.IsWindows())
        {
            handle.Dispose();
            return;
        }
        var descriptor = (int)handle.DangerousGetHandle();
        handle.SetHandleAsInvalid();
        if (CloseDescriptor(descriptor) == 0) return;
        var error = Marshal.GetLastPInvokeError();
        if (error != Interrupted) throw Fault(error, "closing a file");
    }

    /// <summary>Waits for the disk and says so when that fails, which .NET drops as well.</summary>
    public static void Flush(SafeFileHandle handle)
    {
        if (OperatingSystem.IsWindows())
        {
            RandomAccess.FlushToDisk(handle);
            return;
        }
        if (FlushDescriptor(handle) == 0) return;
        var error = Marshal.GetLastPInvokeError();
        if (error is not (Interrupted or NotFlushable)) throw Fault(error, "flushing a file");
    }

    private static FileFacts LookOnLinux(string path)
    {
        // struct statx of statx(2), which is the same on every architecture.
        var facts = stackalloc byte[256];
        try
        {
            if (Statx(AtFdCwd, path, AtSymlinkNoFollow, StatxTypeInodeSize, facts) != 0)
            {
                var error = Marshal.GetLastPInvokeError();
                return error is NoSuchFile or NotAFolder ? default : throw Fault(error, path);
            }
        }
        catch (EntryPointNotFoundException)
        {
            return LookAnywhere(path);
        }
        var kind = (*(ushort*)(facts + 28) & TypeMask) switch
        {
            RegularType => FileKind.File,
            FolderType => FileKind.Folder,
            _ => FileKind.Special,
        };
        return new FileFacts(kind, *(long*)(facts + 40), *(ulong*)(facts + 32), *(ulong*)(facts + 136));
    }

    private static FileFacts LookAnywhere(string path)
    {
        var file = new FileInfo(path);
        var attributes = file.Attributes;
        if ((int)attributes == -1) return default;
        if ((attributes & (FileAttributes.ReparsePoint | FileAttributes.Device)) != 0)
            return new FileFacts(FileKind.Special, 0, 0, 0);
        if ((attributes & FileAttributes.Directory) != 0) return new FileFacts(FileKind.Folder, 0, 0, 0);
        return new FileFacts(FileKind.File, file.Length, 0, 0);
    }

    private static Exception Fault(int error, string path)
    {
        var message = $"{Marshal.GetPInvokeErrorMessage(error)}: {path}";
        return error is NotPermitted or AccessDenied
            ? new UnauthorizedAccessException(message)
            : new IOException(message, error);
    }

    [LibraryImport("libc", EntryPoint = "statx", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Statx(int folder, string path, int flags, uint mask, byte* buffer);

    [UnsupportedOSPlatform("windows")]
    [LibraryImport("libc", EntryPoint = "link", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Link(string existing, string name);

    [UnsupportedOSPlatform("windows")]
    [LibraryImport("libc", EntryPoint = "close", SetLastError = true)]
    private static partial int CloseDescriptor(int descriptor);

    [UnsupportedOSPlatform("windows")]
    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static partial int FlushDescriptor(SafeFileHandle descriptor);

    [LibraryImport("libc", EntryPoint = "renameat2", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameAt2(int fromFolder, string from, int toFolder, string to, uint flags);

    [LibraryImport("libc", EntryPoint = "renamex_np", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameX(string from, string to, uint flags);

    [LibraryImport("kernel32", EntryPoint = "CreateHardLinkW", SetLastError = true, StringMarshalling = StringMarshalling.Utf16)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool CreateHardLink(string name, string existing, nint security);
}
