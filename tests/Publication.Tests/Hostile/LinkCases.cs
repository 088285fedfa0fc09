namespace Publication.Tests.Hostile;

/// <summary>Symbolic links on every part of a path, pipes, sockets and devices.</summary>
internal static class LinkCases
{
    public static readonly IReadOnlyList<TreeCase> All =
    [
        new("a brief is a link out", t => t.Link("input/briefs/x.md", "../../../outside/canary.md"), "PUB030 input/briefs/x.md"),
        new("a brief is a link to an absolute path", t => t.Link("input/briefs/x.md", Path.Combine(t.Root, "outside/canary.md")), "PUB030 input/briefs/x.md"),
        new("a brief is a link to a good file", t => t.Link("input/briefs/x.md", "first.md"), "PUB030 input/briefs/x.md"),
        new("a brief is a link to nothing", t => t.Link("input/briefs/x.md", "nowhere.md"), "PUB030 input/briefs/x.md"),
        new("a brief is a link to itself", t => t.Link("input/briefs/x.md", "x.md"), "PUB030 input/briefs/x.md"),
        new("two links lead to each other", t =>
        {
            t.Link("input/briefs/x.md", "y.md");
            t.Link("input/briefs/y.md", "x.md");
        }, "PUB030 input/briefs/x.md", "PUB030 input/briefs/y.md"),
        new("a chain of links leads out", t =>
        {
            t.Link("input/briefs/x.md", "../pages/y.md");
            t.Link("input/pages/y.md", "../../../outside/canary.md");
        }, "PUB030 input/briefs/x.md", "PUB030 input/pages/y.md"),
        new("a link to memory of the system", t => t.Link("input/briefs/x.md", "/proc/self/environ"), "PUB030 input/briefs/x.md"),
        new("a link to a device without end", t => t.Link("input/briefs/x.md", "/dev/zero"), "PUB030 input/briefs/x.md"),
        new("a link to a pipe", t =>
        {
            t.Pipe("../outside/pipe");
            t.Link("input/briefs/x.md", "../../../outside/pipe");
        }, "PUB030 input/briefs/x.md"),
        new("a page is a link out", t => t.Link("input/pages/x.md", "../../../outside/canary.md"), "PUB030 input/pages/x.md"),
        new("a newsletter is a link out", t => t.Link("input/newsletters/x.yml", "../../../outside/records.yml"), "PUB030 input/newsletters/x.yml"),
        new("a list is a link out", t => t.Link("input/data/topics/x.yml", "../../../../outside/records.yml"), "PUB030 input/data/topics/x.yml"),
        new("an asset is a link out", t => t.Link("input/assets/x.png", "../../../outside/canary.png"), "PUB030 input/assets/x.png"),
        new("an asset that a brief shows is a link out", t =>
        {
            t.Link("input/assets/x.png", "../../../outside/canary.png");
            t.Put("input/briefs/x.md", Brief("![A picture](../assets/x.png)"));
        }, "PUB030 input/assets/x.png"),
        new("a file of no kind is a link out", t => t.Link("input/x", "../../outside/canary.md"), "PUB030 input/x"),
        new("a folder in the briefs is a link out", t => t.Link("input/briefs/x", "../../../outside"), "PUB030 input/briefs/x"),
        new("a folder in the briefs is a link to the folder above", t => t.Link("input/briefs/x", ".."), "PUB030 input/briefs/x"),
        new("a folder in the assets is a link out", t => t.Link("input/assets/x", "../../../outside"), "PUB030 input/assets/x"),
        new("a folder in the assets is a link to the root", t => t.Link("input/assets/x", "/"), "PUB030 input/assets/x"),
        new("the folder of the briefs is a link", t => Away(t, "input/briefs"), "PUB030 input/briefs") { TakesAway = true },
        new("the folder of the data is a link", t => Away(t, "input/data"), "PUB030 input/data") { TakesAway = true },
        new("the folder of the assets is a link", t => Away(t, "input/assets"), "PUB030 input/assets") { TakesAway = true },
        new("a list that others refer to is a link", t => Away(t, "input/data/people.yml"), "PUB030 input/data/people.yml") { TakesAway = true },
        new("the settings are a link", t => Away(t, "input/publication.yml"), "PUB030 input/publication.yml") { TakesAway = true },
        new("the input is a link", t => Away(t, "input"), "PUB030 input") { TakesAway = true },
        new("the input is a link to the folder above", t =>
        {
            t.Remove("input");
            t.Link("input", "..");
        }, "PUB030 input") { TakesAway = true },
        new("a brief is a pipe", t => t.Pipe("input/briefs/x.md"), "PUB030 input/briefs/x.md"),
        new("a list is a pipe", t => t.Pipe("input/data/topics/x.yml"), "PUB030 input/data/topics/x.yml"),
        new("an asset is a pipe", t => t.Pipe("input/assets/x.png"), "PUB030 input/assets/x.png"),
        new("a folder's name is that of a pipe", t => t.Pipe("input/data/topics"), "PUB030 input/data/topics") { TakesAway = true },
        new("the settings are a pipe", t => t.Pipe("input/publication.yml"), "PUB030 input/publication.yml") { TakesAway = true },
        new("a brief is a socket", t => t.Socket("input/briefs/x.md"), "PUB030 input/briefs/x.md"),
    ];

    public static string Brief(string text) => $"---\ntitle: A second brief\ndate: 2025-04-01\nsummary: What it says.\n---\n\n{text}\n";

    /// <summary>The file or folder lies outside now, and a link stands in its place.</summary>
    private static void Away(HostileTree tree, string path)
    {
        tree.Move(path, "../outside/moved");
        tree.Link(path, Path.Combine(tree.Root, "outside/moved"));
    }
}
