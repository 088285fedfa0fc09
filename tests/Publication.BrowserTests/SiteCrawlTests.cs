using System.Text.RegularExpressions;
using Xunit;

namespace Publication.BrowserTests;

/// <summary>The whole output, read as files by a crawler that knows nothing of the generator.</summary>
public sealed partial class SiteCrawlTests(Sites sites)
{
    [Fact]
    public void The_real_publication_is_whole() => Check(sites.Real);

    [Fact]
    public void The_small_publication_is_whole() => Check(sites.Small);

    [Fact]
    public void Built_for_a_sub_folder_no_link_leaves_it() => Check(sites.Elsewhere);

    /// <summary>The records that the publication starts from are all there, each on a page of its own.</summary>
    [Fact]
    public void Every_record_of_the_base_document_has_its_page()
    {
        var missing = new List<string>();
        var count = 0;
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Input, "data"), "*.yml", SearchOption.AllDirectories))
        {
            var kind = Path.GetRelativePath(Path.Combine(Repository.Input, "data"), file).Split('/', '\\', '.')[0];
            var route = kind == "terms" ? "glossary" : kind;
            foreach (var record in RecordHead().Split(File.ReadAllText(file)).Skip(1))
            {
                if (!InBase().IsMatch(record)) continue;
                count++;
                var id = record[..record.IndexOf('\n', StringComparison.Ordinal)].Trim();
                if (!File.Exists(Path.Combine(sites.Real.Folder, route, id, "index.html"))) missing.Add($"{route}/{id}");
            }
        }
        Assert.True(count > 80, $"only {count} records are tagged");
        Assert.Empty(missing);
    }

    private static void Check(BuiltSite site)
    {
        var crawl = Crawl.Read(site.Folder, site.Address);
        Assert.True(crawl.Pages > 10 && crawl.Links > 100, $"{crawl.Pages} pages and {crawl.Links} links are too few");
        Assert.True(crawl.Faults.Count == 0, string.Join('\n', crawl.Faults.Take(40)));
    }

    [GeneratedRegex(@"^- id: ", RegexOptions.Multiline)]
    private static partial Regex RecordHead();

    [GeneratedRegex(@"^  tags: .*\bin-base\b", RegexOptions.Multiline)]
    private static partial Regex InBase();
}
