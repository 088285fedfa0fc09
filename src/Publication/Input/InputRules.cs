namespace Publication.Input;

/// <summary>What is refused before a byte of it is read.</summary>
public static class InputRules
{
    public static readonly Rule RefusedFile = new("PUB030", Severity.Error, "a file that is not read")
    {
        Why = "Only regular files of at most 10 MB inside the input folder are read. A symbolic link could lead out of it, "
            + "and a named pipe would wait for ever.",
        Bad = "--- input/briefs/linked.md -> ../pages/about.md\n",
        Good = "--- input/pages/linked.md\n---\ntitle: A page\n---\n\nA file of its own.\n",
    };

    public static readonly IReadOnlyList<Rule> All = [RefusedFile];
}
