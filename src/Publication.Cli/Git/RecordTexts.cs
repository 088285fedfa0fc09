using System.Text;

namespace Publication.Cli.Git;

/// <summary>
/// The records of a data file by their ids, each as its own text, without reading the YAML: old versions of a file need
/// not be valid.
/// </summary>
internal static class RecordTexts
{
    /// <summary>Ids of the records that are not the same in two versions of a file, with whether the newer one has them.</summary>
    public static IEnumerable<(string Id, bool IsThere)> Changed(byte[] before, byte[] after)
    {
        var (was, now) = Unequal(before, after);
        var old = Of(was);
        var fresh = Of(now);
        foreach (var (id, text) in fresh)
            if (old.GetValueOrDefault(id) != text) yield return (id, true);
        foreach (var id in old.Keys)
            if (!fresh.ContainsKey(id)) yield return (id, false);
    }

    /// <summary>The parts of both that remain when whole records that begin and end them alike are taken away.</summary>
    private static (ReadOnlyMemory<byte> Was, ReadOnlyMemory<byte> Now) Unequal(byte[] before, byte[] after)
    {
        var start = StartOfRecord(after, before.AsSpan().CommonPrefixLength(after));
        var same = CommonEnd(before.AsSpan(start), after.AsSpan(start));
        // Up to the first record that begins within what both have at their ends.
        var end = after.AsSpan(after.Length - same).IndexOf("\n- "u8) is >= 0 and var at ? same - at - 1 : 0;
        return (before.AsMemory(start, before.Length - end - start), after.AsMemory(start, after.Length - end - start));
    }

    private static int CommonEnd(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b)
    {
        const int stride = 4096;
        var (most, same) = (Math.Min(a.Length, b.Length), 0);
        while (same + stride <= most && a[^(same + stride)..^same].SequenceEqual(b[^(same + stride)..^same])) same += stride;
        while (same < most && a[^(same + 1)] == b[^(same + 1)]) same++;
        return same;
    }

    private static int StartOfRecord(byte[] text, int at) => Math.Max(0, text.AsSpan(0, at).LastIndexOf("\n- "u8) + 1);

    private static Dictionary<string, string> Of(ReadOnlyMemory<byte> part)
    {
        var records = new Dictionary<string, string>(StringComparer.Ordinal);
        var text = Encoding.UTF8.GetString(part.Span).Replace("\r", "", StringComparison.Ordinal);
        for (var start = text.StartsWith("- ", StringComparison.Ordinal) ? 0 : Next(text, 0); start < text.Length;)
        {
            var end = Next(text, start);
            var record = WithoutTail(text[start..end]);
            if (IdOf(record) is { } id) records.TryAdd(id, record);
            start = end;
        }
        return records;
    }

    private static int Next(string text, int from) =>
        text.IndexOf("\n- ", from, StringComparison.Ordinal) is >= 0 and var at ? at + 1 : text.Length;

    /// <summary>Blank lines and remarks before the next record belong to neither.</summary>
    private static string WithoutTail(string record)
    {
        var lines = record.Split('\n').ToList();
        while (lines.Count > 0 && (string.IsNullOrWhiteSpace(lines[^1]) || lines[^1][0] == '#')) lines.RemoveAt(lines.Count - 1);
        return string.Join('\n', lines);
    }

    private static string? IdOf(string record)
    {
        foreach (var line in record.AsSpan(2).EnumerateLines())
        {
            var field = line.TrimStart();
            if (!field.StartsWith("id:")) continue;
            var value = field["id:".Length..];
            if (value.IndexOf(" #") is >= 0 and var remark) value = value[..remark];
            return value.Trim().Trim("'\"").ToString();
        }
        return null;
    }
}
