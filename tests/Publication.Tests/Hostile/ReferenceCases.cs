namespace Publication.Tests.Hostile;

/// <summary>Paths and ids in texts and fields that lead out of the input, in every spelling.</summary>
internal static class ReferenceCases
{
    private static readonly string[] Ways =
    [
        "../../../outside/canary.md", "..%2f..%2f..%2foutside%2fcanary.md", "%2e%2e/%2e%2e/%2e%2e/outside/canary.md", "%2E%2E%2F%2E%2E%2F%2E%2E%2Foutside/canary.md",
        "%252e%252e/%252e%252e/%252e%252e/outside/canary.md", "..\\\\..\\\\..\\\\outside\\\\canary.md", "..%5c..%5c..%5coutside%5ccanary.md",
        "../assets/../../../outside/canary.md", "../assets/%2e%2e/%2e%2e/%2e%2e/outside/canary.md", "..;/../outside/canary.md", "../../publication.yml", "../publication.yml",
        "....//....//outside/canary.md", "../briefs/./../../../outside/canary.md", "C:x.md", "first.md%00.png", "../_drafts/x.md",
    ];

    private static readonly string[] Addresses = ["file:///etc/passwd", "C:\\\\windows\\\\win.ini", "c:/windows/win.ini", "\\\\\\\\host\\\\share", "/etc/passwd", "/../../outside/canary.md", "/%2e%2e/%2e%2e/outside/canary.md", "/assets/../../outside/canary.png"];

    private static readonly string[] Ids = ["../../x", "..", "/abs", "a/b", "a\\\\b", "a%2fb", "%2e%2e", "C:x", "_headers", ".well-known", "CNAME", "a\\0b"];

    private static readonly string[] Fields = ["permalink", "slug", "url", "path", "route", "output", "aliases", "layout", "template", "image"];

    private static readonly string[] Texts = ["[[../../outside/canary]]", "[[brief:../first]]", "[@../../outside/canary]", "![[../../outside/canary]]"];

    public static readonly IReadOnlyList<TreeCase> All =
    [
        TreeCase.Together("links out", Ways.Concat(Addresses).Select((way, n) => Brief(n, way, $"See [this](<{way}>)."))),
        TreeCase.Together("images from outside", Ways.Concat(Addresses).Select((way, n) => Brief(n, way, $"![This](<{way.Replace(".md", ".png", StringComparison.Ordinal)}>)"))),
        TreeCase.Together("ids out", Ids.Select((id, n) => Topic(n, id, $"- id: \"{id}\"\n"))),
        TreeCase.Together("old ids out", Ids.Select((id, n) => Topic(n, id, $"- id: waves-{n}\n  formerly: [\"{id}\"]\n"))),
        TreeCase.Together("fields that would say where a page goes", Fields.Select((field, n) => Brief(n, field, "Text.", $"{field}: ../../../outside/canary\n"))),
        TreeCase.Together("references out", Texts.Select((text, n) => Brief(n, text, text))),
        .. new[] { "../../outside", "/etc/passwd", "../", "//example.org/x", "/briefs/../../x/" }.Select(to =>
            new TreeCase($"the navigation leads to {to}", t => t.Replace("input/publication.yml", "to: /timeline/", $"to: {to}"), "* input/publication.yml") { TakesAway = true }),
        .. new[] { "../../outside/theme", "../input/assets", "/etc", "..", ".", "a/b", "a\\b", "C:x" }.Select(theme =>
            new TreeCase($"the settings name the theme {theme}", t => t.Replace("input/publication.yml", "title:", $"theme: {theme}\ntitle:"), "PUB106 input/publication.yml")),
    ];

    private static TreeCase Brief(int number, string name, string text, string field = "") =>
        new(name, t => t.Put($"input/briefs/x-{number}.md", LinkCases.Brief(text).Replace("summary:", field + "summary:", StringComparison.Ordinal)), $"* input/briefs/x-{number}.md");

    private static TreeCase Topic(int number, string name, string text) =>
        new(name, t => t.Put($"input/data/topics/x-{number}.yml", $"{text}  name: Waves {number}\n  summary: How they roll.\n"), $"* input/data/topics/x-{number}.yml");
}
