namespace Publication.Input;

/// <summary>What is refused before a byte of it is read.</summary>
public static class InputRules
{
    public static readonly Rule RefusedFile = new("PUB030", Severity.Error, "a file that is not read")
    {
        Why = "Only regular files of at most 10 MB inside the input folder are read. A symbolic link could lead out of it, "
            + "a named pipe would wait for ever, and some names would be lost or mean another file on Windows or macOS.",
        Bad = "--- input/briefs/linked.md -> ../pages/about.md\n",
        Good = "--- input/pages/linked.md\n---\ntitle: A page\n---\n\nA file of its own.\n",
    };

    public static readonly Rule RefusedAsset = new("PUB031", Severity.Error, "an asset that is not published")
    {
        Why = "Images and documents are published as they are. A picture is a PNG, JPEG, GIF or WebP, known by its first bytes, "
            + "of at most 40 million pixels. SVG and HTML can hold scripts, which would run as part of the site: they are left out, and so is every ending that is not known.",
        Bad = "--- input/assets/gauge.svg\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"/>\n",
        Good = "--- input/assets/gauge.csv\nday,level\n2025-03-05,3\n",
    };

    public static readonly IReadOnlyList<Rule> All = [RefusedFile, RefusedAsset];
}
