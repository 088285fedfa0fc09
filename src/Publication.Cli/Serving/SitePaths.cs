namespace Publication.Cli.Serving;

/// <summary>
/// How a plain static host understands a path under a base path: <c>x/</c> is <c>x/index.html</c>, <c>x</c> leads to
/// <c>x/</c>, and what is not there is <c>404.html</c>.
/// </summary>
internal static class SitePaths
{
    /// <param name="path">The path of the request, decoded.</param>
    /// <param name="basePath"><c>/</c>, or <c>/sub/</c>.</param>
    /// <param name="read">The bytes of an output path (<c>x/index.html</c>), or null.</param>
    public static Reply Answer(string path, string basePath, Func<string, ReadOnlyMemory<byte>?> read)
    {
        if (!path.StartsWith(basePath, StringComparison.Ordinal))
            return path == "/" || path + "/" == basePath ? Reply.Redirect(basePath) : Missing(read);
        var output = path[basePath.Length..];
        if (output.Length == 0 || output[^1] == '/') output += "index.html";
        else if (read(output) is null && read(output + "/index.html") is not null) return Reply.Redirect($"{basePath}{Escaped(output)}/");
        return read(output) is { } bytes ? new Reply(200, MediaTypes.Of(output), bytes) : Missing(read);
    }

    /// <summary>The site's own page for it, which never holds the path that was asked for.</summary>
    private static Reply Missing(Func<string, ReadOnlyMemory<byte>?> read) =>
        read("404.html") is { } bytes ? new Reply(404, MediaTypes.Html, bytes) : Reply.Text(404, "There is nothing at this address.\n");

    private static string Escaped(string output) => string.Join('/', output.Split('/').Select(Uri.EscapeDataString));
}
