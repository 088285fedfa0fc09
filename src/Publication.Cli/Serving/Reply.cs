namespace Publication.Cli.Serving;

/// <summary>An answer to a request for a path: what is sent, before it is sent.</summary>
internal sealed record Reply(int Status, string MediaType, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Where it lies, for a redirect.</summary>
    public string? Location { get; init; }

    public bool IsHtml => MediaType == MediaTypes.Html;

    public static Reply Redirect(string location) => new(301, MediaTypes.Text, default) { Location = location };

    public static Reply Text(int status, string text) => new(status, MediaTypes.Text, System.Text.Encoding.UTF8.GetBytes(text));
}
