using System.Collections.Concurrent;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Xunit;

namespace Publication.BrowserTests;

/// <summary>What keeps foreign and inline content out: the rules of <c>_headers</c>, and every script and style of the whole output.</summary>
public sealed class PolicyTests(Sites sites)
{
    private const string Policy = "Content-Security-Policy";

    // Cloudflare Pages reads no more rules and no longer lines: https://developers.cloudflare.com/pages/configuration/headers/
    private const int MostRules = 100;
    private const int LongestLine = 2000;

    [Fact]
    public void Each_page_has_one_policy_on_every_host()
    {
        var rules = Rules(sites.Real);
        Assert.True(rules.Count <= MostRules && rules.All(r => r.Headers.All(h => h.Name.Length + h.Value.Length + 2 <= LongestLine)));
        foreach (var page in sites.Real.Edition.Pages.Where(p => p.Type.IsHtml))
            foreach (var path in new[] { "/" + page.Route.Path, "/" + page.OutputPath })
            {
                var policies = rules.Where(r => Fits(r.Path, path)).SelectMany(r => r.Headers).Where(h => h.Name == Policy).Select(h => h.Value).ToList();
                Assert.True(policies.Count == 1, $"{path} has {policies.Count} policies");
                Assert.Equal(path.StartsWith("/embed/", StringComparison.Ordinal) ? "*" : "'self'", Directives(policies[0])["frame-ancestors"]);
            }
    }

    /// <summary>One host joins the values of two rules, another takes the last: so no two rules that meet name the same header.</summary>
    [Fact]
    public void No_header_is_named_twice_for_a_file()
    {
        var rules = Rules(sites.Real);
        foreach (var file in Directory.GetFiles(sites.Real.Folder, "*", SearchOption.AllDirectories))
        {
            var path = "/" + Path.GetRelativePath(sites.Real.Folder, file).Replace('\\', '/');
            var names = rules.Where(r => Fits(r.Path, path)).SelectMany(r => r.Headers).Select(h => h.Name).ToList();
            Assert.True(names.Count == names.Distinct().Count(), $"{path}: {string.Join(", ", names)}");
            Assert.Superset(new HashSet<string> { "X-Content-Type-Options", "Referrer-Policy", "Permissions-Policy", "Strict-Transport-Security", "Cross-Origin-Opener-Policy" }, names.ToHashSet());
        }
    }

    [Fact]
    public void A_policy_allows_nothing_inline_and_nothing_from_elsewhere()
    {
        foreach (var policy in Rules(sites.Real).SelectMany(r => r.Headers).Where(h => h.Name == Policy).Select(h => h.Value).Distinct())
        {
            var directives = Directives(policy);
            Assert.Superset(new HashSet<string> { "default-src", "script-src", "style-src", "object-src", "base-uri", "form-action", "frame-ancestors" }, directives.Keys.ToHashSet());
            Assert.All(["default-src", "object-src", "base-uri"], name => Assert.Equal("'none'", directives[name]));
            Assert.All(directives.Where(d => d.Key != "frame-ancestors"), d => Assert.Contains(d.Value, (string[])["'none'", "'self'"]));
            Assert.Contains(directives["frame-ancestors"], (string[])["'self'", "*"]);
        }
    }

    [Fact]
    public void Only_assets_under_a_fingerprint_are_kept_for_ever() =>
        Assert.Equal(
            [("/assets/*", "public, max-age=31536000, immutable")],
            Rules(sites.Real).SelectMany(r => r.Headers.Where(h => h.Name == "Cache-Control").Select(h => (r.Path, h.Value))));

    [Fact]
    public void For_a_sub_folder_the_rules_stand_below_it() => Assert.All(Rules(sites.Elsewhere), r => Assert.StartsWith("/sub/", r.Path));

    /// <summary>No exception: data blocks are the only inline scripts, and they do not run.</summary>
    [Fact]
    public void Every_page_brings_its_policy_and_has_no_inline_script_or_style()
    {
        var faults = new ConcurrentBag<string>();
        var own = Rules(sites.Real).SelectMany(r => r.Headers).First(h => h.Name == Policy).Value.Split("; frame-ancestors")[0];
        var files = Directory.GetFiles(sites.Real.Folder, "*.html", SearchOption.AllDirectories);
        Parallel.ForEach(files, file =>
        {
            using var page = new HtmlParser().ParseDocument(File.ReadAllText(file));
            foreach (var fault in Inline(page, own)) faults.Add($"{Path.GetRelativePath(sites.Real.Folder, file)}: {fault}");
        });
        Assert.True(files.Length > 900);
        Assert.True(faults.IsEmpty, string.Join('\n', faults.Take(20)));
    }

    private static IEnumerable<string> Inline(IHtmlDocument page, string policy)
    {
        var said = page.QuerySelectorAll("meta[http-equiv=Content-Security-Policy]");
        if (said.Length != 1 || said[0].GetAttribute("content") != policy) yield return "its policy is not that of the headers";
        else if (page.QuerySelectorAll("script, link, style, img").Any(e => e.CompareDocumentPosition(said[0]).HasFlag(AngleSharp.Dom.DocumentPositions.Following))) yield return "something is fetched before its policy is read";
        foreach (var script in page.QuerySelectorAll("script"))
            if (script.GetAttribute("type") == "application/ld+json" ? script.HasAttribute("src") : !(script.GetAttribute("src") ?? "").StartsWith("/assets/", StringComparison.Ordinal) || script.TextContent.Length > 0)
                yield return $"a script: {script.OuterHtml}";
        foreach (var element in page.All)
        {
            if (element.LocalName is "style" || element.HasAttribute("style")) yield return $"a style: {element.OuterHtml}";
            if (element.LocalName is "object" or "embed" or "iframe" or "frame" or "applet") yield return $"a frame: {element.OuterHtml}";
            if (element.LocalName is "base" && element.HasAttribute("href")) yield return $"a base: {element.OuterHtml}";
            foreach (var attribute in element.Attributes)
                if (attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)) yield return $"a script in an attribute: {element.OuterHtml}";
        }
    }

    private static Dictionary<string, string> Directives(string policy) =>
        policy.Split(';', StringSplitOptions.TrimEntries).Select(d => d.Split(' ', 2)).ToDictionary(d => d[0], d => d.Length > 1 ? d[1] : "");

    /// <summary>A star stands for any end of a path.</summary>
    private static bool Fits(string rule, string path) => rule[^1] == '*' ? path.StartsWith(rule[..^1], StringComparison.Ordinal) : path == rule;

    private static List<(string Path, List<(string Name, string Value)> Headers)> Rules(BuiltSite site)
    {
        var rules = new List<(string Path, List<(string, string)> Headers)>();
        foreach (var line in File.ReadAllLines(Path.Combine(site.Folder, "_headers")).Where(l => l.Length > 0))
        {
            if (line[0] == ' ') rules[^1].Headers.Add((line[..line.IndexOf(':', StringComparison.Ordinal)].Trim(), line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim()));
            else rules.Add((line, []));
        }
        return rules;
    }
}
