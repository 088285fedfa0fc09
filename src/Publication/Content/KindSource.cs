namespace Publication.Content;

/// <summary>How the entries of a kind are written.</summary>
public enum KindSource
{
    /// <summary>Markdown with front matter, one file an entry: <c>briefs/x.md</c>.</summary>
    Markdown,

    /// <summary>YAML lists: <c>data/quotes.yml</c> or <c>data/quotes/*.yml</c>.</summary>
    Records,

    /// <summary>One YAML mapping a file: <c>newsletters/x.yml</c>.</summary>
    File,
}
