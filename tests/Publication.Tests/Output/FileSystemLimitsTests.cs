using Publication.Output;
using Xunit;

namespace Publication.Tests.Output;

/// <summary>Random editions, one after another, on file systems that can do less: the folder is always the last edition.</summary>
public sealed class FileSystemLimitsTests
{
    [Theory]
    [InlineData((int)OutputLimits.None)]
    [InlineData((int)OutputLimits.NoExchange)]
    [InlineData((int)OutputLimits.NoHardLinks)]
    [InlineData((int)OutputLimits.NoInodes)]
    [InlineData((int)OutputLimits.IgnoresCase)]
    [InlineData((int)(OutputLimits.NoExchange | OutputLimits.NoHardLinks | OutputLimits.NoInodes | OutputLimits.IgnoresCase))]
    public void Every_edition_is_whole_and_unchanged_files_keep_their_time(int limits)
    {
        using var sandbox = new OutputSandbox { Limits = (OutputLimits)limits };
        var random = new Random(20260);
        var edition = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var times = new Dictionary<string, DateTime>();
        for (var round = 0; round < 25; round++)
        {
            var before = new Dictionary<string, string>(edition);
            Edit(edition, random);
            if (round % 5 == 4) Abandon(sandbox, edition, random);

            var result = sandbox.Publish(edition.Select(file => (file.Key, file.Value)));

            Assert.Equal(edition.Count(file => !Same(before, file)), result.Written);
            Assert.Equal(before.Keys.Count(path => !edition.ContainsKey(path)), result.Removed);
            Assert.Equal(edition.Select(file => $"{file.Key}: {file.Value}"), sandbox.Tree().Where(line => !line.EndsWith('/')));
            Assert.Equal(
                edition.Keys.SelectMany(OutputPath.Folders).Distinct().Select(folder => folder + "/").Order(StringComparer.Ordinal),
                sandbox.Tree().Where(line => line.EndsWith('/')));
            var now = sandbox.Times();
            foreach (var file in edition.Where(file => Same(before, file))) Assert.Equal(times[file.Key], now[file.Key]);
            times = now;
        }
    }

    private static bool Same(Dictionary<string, string> before, KeyValuePair<string, string> file) =>
        before.TryGetValue(file.Key, out var old) && old == file.Value;

    private static void Edit(SortedDictionary<string, string> edition, Random random)
    {
        for (var edits = random.Next(6); edits > 0; edits--)
        {
            var path = $"{(char)('a' + random.Next(3))}/{(char)('a' + random.Next(3))}/{(char)('a' + random.Next(4))}.html";
            if (random.Next(3) == 0) edition.Remove(path);
            else edition[path] = $"{random.Next(1000)}";
        }
    }

    /// <summary>A build that is stopped in the middle.</summary>
    private static void Abandon(OutputSandbox sandbox, SortedDictionary<string, string> edition, Random random)
    {
        using var publisher = sandbox.Open();
        foreach (var path in edition.Keys.Where(_ => random.Next(2) == 0))
            publisher.Add(OutputSandbox.Text(path, $"{random.Next(1000)}"));
        publisher.Add(OutputSandbox.Text($"abandoned/{random.Next(10)}", "x"));
    }
}
