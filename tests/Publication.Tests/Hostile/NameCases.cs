namespace Publication.Tests.Hostile;

/// <summary>Names that lead elsewhere, mean a device, are too long, or are one name on another system.</summary>
internal static class NameCases
{
    private const string Topic = "- id: waves\n  name: Waves\n  summary: How they roll.\n";

    private static readonly string Brief = LinkCases.Brief("Text.");

    public static readonly IReadOnlyList<TreeCase> All =
    [
        TreeCase.Together("briefs have names of devices", new[] { "con.md", "NUL.md", "aux.md", "prn.md", "com1.md", "Lpt9.md", "con.text.md", "com¹.md" }
            .Select(name => new TreeCase(name, t => t.Put($"input/briefs/{name}", Brief), $"PUB030 input/briefs/{name}"))),
        new("an asset has the name of a device", t => t.Put("input/assets/nul.png", Fixture.OnePixel), "PUB030 input/assets/nul.png"),
        new("a folder has the name of a device", t => t.Put("input/assets/aux/x.txt", "x"), "PUB030 input/assets/aux"),
        new("a list has the name of a device", t => t.Put("input/data/topics/con.yml", Topic), "PUB030 input/data/topics/con.yml"),
        new("an id is the name of a device", t => t.Put("input/data/topics/x.yml", "- id: com1\n  name: Waves\n  summary: How they roll.\n"), "PUB107 input/data/topics/x.yml"),
        new("an old id is the name of a device", t => t.Put("input/data/topics/x.yml", Topic + "  formerly: [nul]\n"), "PUB107 input/data/topics/x.yml"),
        TreeCase.Together("names that other systems cannot have or show in another way", new[] { "a\\b.yml", "x\\..\\..\\x.yml", "c:x.yml", "what?.yml", "a*.yml", "a\"b.yml", "<a>.yml", "a|b.yml", " a.yml", "a.yml ", "a.yml.", "a\nb.yml", "a\u001b[31m.yml", "a\u202Elmy.yml", "a\u200B.yml", "e\u0301.yml", "\u212A.yml" }
            .Select(name => new TreeCase(name, t => t.Put($"input/data/topics/{name}", Topic), $"PUB030 input/data/topics/{name}"))),
        new("a name is not UTF-8", t => t.PutRaw("input/data/topics", "a\\377.yml"), "PUB030 input/data/topics/a\uFFFD.yml"),
        new("a name that Windows cannot have is an asset's", t => t.Put("input/assets/a\\b.png", Fixture.OnePixel), "PUB030 input/assets/a\\b.png"),
        new("an asset's name is too long with its fingerprint", t => t.Put($"input/assets/{new string('a', 251)}.txt", "x"), $"PUB031 input/assets/{new string('a', 251)}.txt"),
        new("an asset's Chinese name has 255 bytes", t => t.Put($"input/assets/{new string('智', 83)}ab.txt", "x"), $"PUB031 input/assets/{new string('智', 83)}ab.txt"),
        new("a brief's Chinese name has 255 bytes", t => t.Put($"input/briefs/{new string('智', 84)}.md", Brief), $"PUB018 input/briefs/{new string('智', 84)}.md"),
        new("a brief's name is too long", t => t.Put($"input/briefs/{new string('a', 252)}.md", Brief), $"PUB018 input/briefs/{new string('a', 252)}.md"),
        new("assets differ by case", t => t.Put("input/assets/Gauge.png", Fixture.OnePixel), "PUB409 input/assets/gauge.png"),
        new("folders of assets differ by case", t =>
        {
            t.Put("input/assets/Charts/a.txt", "a");
            t.Put("input/assets/charts/b.txt", "b");
        }, "PUB409 input/assets/charts/b.txt"),
        new("a folder of assets differs by case from the theme's", t => t.Put("input/assets/Fonts/a.txt", "a"), "PUB031 input/assets/Fonts/a.txt"),
        new("briefs differ by case", t => t.Put("input/briefs/First.md", Brief), "PUB018 input/briefs/First.md"),
        new("lists differ by case", t => t.Put("input/data/topics/More-Topics.yml", Topic), "PUB409 input/data/topics/more-topics.yml"),
        new("lists differ by the form of Unicode", t =>
        {
            t.Put("input/data/topics/caf\u00E9.yml", Topic);
            t.Put("input/data/topics/cafe\u0301.yml", Topic.Replace("waves", "foam", StringComparison.Ordinal));
        }, "PUB030 input/data/topics/cafe\u0301.yml"),
        new("assets differ by the form of Unicode", t =>
        {
            t.Put("input/assets/\u00E9.txt", "x");
            t.Put("input/assets/e\u0301.txt", "x");
        }, "PUB030 input/assets/e\u0301.txt", "PUB031 input/assets/\u00E9.txt"),
        new("two briefs of one name in two folders", t => t.Put("input/briefs/more/first.md", Brief), "PUB109 input/briefs/more/first.md"),
        new("two newsletters of one name by their endings", t => t.Put("input/newsletters/2025-03.yaml", "title: Once more\ndate: 2025-03-31\nintro: Words.\nitems:\n  - entry: brief:first\n"), "PUB109 input/newsletters/2025-03.yml"),
        new("one id in two lists", t => t.Put("input/data/topics/x.yml", Topic.Replace("waves", "storms", StringComparison.Ordinal)), "PUB109 input/data/topics/x.yml"),
        new("an old id is that of another", t => t.Put("input/data/topics/x.yml", Topic + "  formerly: [storms]\n"), "PUB408 input/data/topics/x.yml"),
        TreeCase.Together("pages take the addresses of others", new[] { "briefs", "glossary", "timeline", "search", "changes", "data", "embed", "cards", "assets", "404" }
            .Select(id => new TreeCase(id, t => t.Put($"input/pages/{id}.md", "---\ntitle: A page\n---\n\nText.\n"), $"PUB408 input/pages/{id}.md"))) with { TakesAway = true },
        TreeCase.Together("the content brings files of hosts, which are left out", new[] { "_headers", "_redirects", ".well-known/security.txt", ".htaccess", "briefs/_headers.md", "assets/_headers", "assets/.well-known/x.txt", "node_modules/x.md" }
            .Select(path => new TreeCase(path, t => t.Put($"input/{path}", HostileTree.Canary)))),
        new("the content brings CNAME", t => t.Put("input/CNAME", HostileTree.Canary), "PUB016 input/CNAME"),
        new("the content brings CNAME as an asset", t => t.Put("input/assets/CNAME", HostileTree.Canary), "PUB031 input/assets/CNAME"),
        new("the content brings CNAME as a page", t => t.Put("input/pages/CNAME.md", "---\ntitle: A page\n---\n\nText.\n"), "PUB018 input/pages/CNAME.md"),
        new("the content brings robots.txt", t => t.Put("input/robots.txt", HostileTree.Canary), "PUB016 input/robots.txt"),
    ];
}
