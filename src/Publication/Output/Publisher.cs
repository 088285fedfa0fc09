using System.Buffers;
using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Publication.Output;

/// <summary>
/// Replaces a published folder by a new edition at once. Files are made ready in a second tree while the old edition stays
/// live and complete; then the two trees change names. Whatever happens before that, nothing has changed.
/// </summary>
public sealed class Publisher : IDisposable
{
    private const int BufferSize = 64 * 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly OutputPlace place;
    private readonly OutputLimits limits;
    private readonly OutputLock held;
    private readonly Manifest published;
    private readonly StagingTree staging;
    private readonly OutputNames names = new();
    private readonly ConcurrentDictionary<string, bool> seenFolders = new(StringComparer.Ordinal);
    private readonly bool isFirst;
    private int written;
    private long writtenBytes;
    private volatile bool failed;
    private volatile bool diskFailed;
    private volatile bool closed;

    private Publisher(OutputPlace place, OutputLimits limits, OutputLock held)
    {
        this.place = place;
        this.limits = limits | place.AskLimits();
        this.held = held;
        place.Recover();
        place.CheckLive();
        isFirst = NativeFiles.Look(place.Live).Kind == FileKind.None;
        published = Manifest.Read(place.Live, this.limits);
        staging = new StagingTree(place.Other, place.Live, this.limits);
    }

    /// <summary>
    /// Takes the lock, refuses a folder that is not ours and ends what a killed build left. <paramref name="forbidden"/>
    /// are the folders that the build reads; the output may neither be, contain nor lie inside one of them.
    /// </summary>
    public static Publisher Open(string outputFolder, IReadOnlyList<string> forbidden) =>
        Open(outputFolder, forbidden, OutputLimits.None, Patience);

    internal static Publisher Open(string outputFolder, IReadOnlyList<string> forbidden, OutputLimits limits, TimeSpan patience)
    {
        OutputLock? held = null;
        try
        {
            var place = OutputPlace.Of(outputFolder, forbidden);
            place.MakeCache();
            held = OutputLock.Take(place, patience);
            return new Publisher(place, limits, held);
        }
        catch (Exception fault)
        {
            held?.Dispose();
            if (OutputFault.IsOfTheDisk(fault)) throw OutputFault.Explain(fault, Path.GetFullPath(outputFolder));
            throw;
        }
    }

    /// <summary>
    /// Makes a file of the new edition ready; from any thread. The same path twice is a fault of the program unless the
    /// bytes are the same.
    /// </summary>
    public void Add(OutputFile file)
    {
        ObjectDisposedException.ThrowIf(closed, this);
        try
        {
            OutputPath.Check(file.Path);
            var planned = new PlannedFile(file.Path, SHA256.HashData(file.Bytes.Span));
            if (!names.Take(planned)) return;
            planned.Live = FindLive(file);
            if (planned.IsWritten) Write(file);
        }
        catch (Exception fault)
        {
            failed = true;
            if (OutputFault.IsOfTheDisk(fault)) throw Explain(fault);
            throw;
        }
    }

    /// <summary>
    /// Takes a live file into the new edition as it is, if it is ours, whole, and <paramref name="isWanted"/>; from any
    /// thread. Where the answer is false it has to be added. For files that are dear to make and say what they are made of.
    /// </summary>
    public bool Keep(string path, Func<ReadOnlyMemory<byte>, bool> isWanted)
    {
        ObjectDisposedException.ThrowIf(closed, this);
        try
        {
            OutputPath.Check(path);
            RefuseLinkedFolders(path);
            var file = Path.Combine(place.Live, path);
            var facts = published.Lists(path) ? NativeFiles.Look(file) : default;
            if (facts.Kind != FileKind.File) return false;
            var bytes = File.ReadAllBytes(file);
            var hash = SHA256.HashData(bytes);
            if (bytes.Length != facts.Length || !published.Lists(path, hash) || !isWanted(bytes)) return false;
            names.Take(new PlannedFile(path, hash) { Live = facts });
            return true;
        }
        catch (Exception fault)
        {
            failed = true;
            if (OutputFault.IsOfTheDisk(fault)) throw Explain(fault);
            throw;
        }
    }

    /// <summary>Makes the files that were added or kept, and no others of ours, the live edition; once.</summary>
    public PublishResult Commit(CancellationToken stop = default)
    {
        ObjectDisposedException.ThrowIf(closed, this);
        if (failed) throw new InvalidOperationException("a file could not be added, so there is no complete edition");
        failed = true; // until this has succeeded, and never a second time
        try
        {
            stop.ThrowIfCancellationRequested();
            held.CheckStillHeld();
            var manifest = Manifest.Of(names.Files, limits);
            var result = new PublishResult(
                written, manifest.Paths.Count - written, published.Paths.Count(path => !manifest.Lists(path)), writtenBytes);
            if (!isFirst && written == 0 && manifest.HasSameBytesAs(published)) staging.DropUnfinished();
            else Replace(manifest, stop);
            return result;
        }
        catch (Exception fault) when (OutputFault.IsOfTheDisk(fault))
        {
            throw Explain(fault);
        }
    }

    public void Dispose()
    {
        if (closed) return;
        closed = true;
        if (diskFailed) FreeSpace();
        held.Dispose();
    }

    private void Write(OutputFile file)
    {
        staging.Write(file);
        Interlocked.Increment(ref written);
        Interlocked.Add(ref writtenBytes, file.Bytes.Length);
    }

    /// <summary>Facts about the live file when it has these bytes, else nothing.</summary>
    private FileFacts FindLive(OutputFile file)
    {
        if (isFirst) return default;
        RefuseLinkedFolders(file.Path);
        var path = Path.Combine(place.Live, file.Path);
        var facts = NativeFiles.Look(path);
        if (facts.Kind == FileKind.File && facts.Length == file.Bytes.Length && HasBytes(path, file.Bytes.Span)) return facts;
        // A folder may be one of ours that the new edition no longer has; if it is not, Commit finds out.
        if (facts.Kind is FileKind.File or FileKind.Special && !published.Lists(file.Path)) throw InTheWay(file.Path, file.Path);
        return default;
    }

    /// <summary>What stands behind a link in the live folder is not part of it.</summary>
    private void RefuseLinkedFolders(string path)
    {
        foreach (var folder in OutputPath.Folders(path))
        {
            if (!seenFolders.TryAdd(folder, true)) return;
            if (NativeFiles.Look(Path.Combine(place.Live, folder)).Kind == FileKind.Special) throw InTheWay(folder, path);
        }
    }

    private static bool HasBytes(string path, ReadOnlySpan<byte> expected)
    {
        using var handle = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var buffer = ArrayPool<byte>.Shared.Rent(Math.Min(BufferSize, expected.Length + 1));
        try
        {
            var position = 0;
            while (position < expected.Length)
            {
                var count = RandomAccess.Read(handle, buffer, position);
                if (count == 0 || count > expected.Length - position) return false;
                if (!expected.Slice(position, count).SequenceEqual(buffer.AsSpan(0, count))) return false;
                position += count;
            }
            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private OutputException Explain(Exception fault)
    {
        diskFailed = true;
        return OutputFault.Explain(fault, place.Live);
    }

    /// <summary>A disk that was full stays no fuller than it was.</summary>
    private void FreeSpace()
    {
        try
        {
            staging.DropUnfinished();
        }
        catch (Exception fault) when (OutputFault.IsOfTheDisk(fault))
        {
            // The disk's first fault has been reported; the next build cleans up.
        }
    }

    private void Replace(Manifest manifest, CancellationToken stop)
    {
        staging.Begin();
        var (live, other) = ListTrees();
        var foreign = KeepForeign(live);
        staging.Prune(other, path => names.FileAt(path) is not null || foreign.Contains(path), names.HasFolder);
        foreach (var folder in live.Folders)
            if (names.HasFolder(folder)) staging.MakeFolder(folder);
        InParallel(
            names.Files.Where(file => !file.IsWritten),
            file => staging.Share(file.Path, file.Live, other.Files.Contains(file.Path)), stop);
        InParallel(
            foreign,
            path => staging.Share(path, NativeFiles.Look(Path.Combine(place.Live, path)), other.Files.Contains(path)), stop);
        manifest.Write(place.Other);
        stop.ThrowIfCancellationRequested();
        held.CheckStillHeld();
        place.Exchange(limits);
    }

    private (TreeListing Live, TreeListing Other) ListTrees()
    {
        var live = Task.Run(() => TreeListing.Of(place.Live));
        var other = staging.List();
        return (live.GetAwaiter().GetResult(), other);
    }

    /// <summary>The files in the live tree that are not ours. Their folders are kept too, and folders that hold nothing of ours.</summary>
    private HashSet<string> KeepForeign(TreeListing live)
    {
        var ourFolders = new HashSet<string>(published.Paths.SelectMany(OutputPath.Folders), StringComparer.Ordinal);
        var foreign = new HashSet<string>(
            live.Files.Where(path => !published.Lists(path) && path != Manifest.FileName && names.FileAt(path) is null),
            StringComparer.Ordinal);
        foreach (var path in foreign)
            if (names.HasFolder(path)) throw InTheWay(path, path + "/");
        foreach (var folder in foreign.SelectMany(OutputPath.Folders).Concat(live.Folders.Where(f => !ourFolders.Contains(f))))
        {
            if (names.FileAt(folder) is not null) throw InTheWay(folder, folder);
            names.KeepFolder(folder);
        }
        return foreign;
    }

    private static void InParallel<T>(IEnumerable<T> items, Action<T> action, CancellationToken stop)
    {
        try
        {
            Parallel.ForEach(items, new ParallelOptions { CancellationToken = stop }, action);
        }
        catch (AggregateException faults)
        {
            throw faults.InnerExceptions.FirstOrDefault(OutputFault.IsOfTheDisk) ?? faults.InnerExceptions[0];
        }
    }

    private OutputException InTheWay(string path, string needed) => new(
        $"{Path.Combine(place.Live, path)} was not written by this program and is in the way of “{needed}”; move it away and build again.");
}
