namespace Publication.Output;

/// <summary>Why nothing was published, in one plain sentence for a person; what was published before is intact.</summary>
public sealed class OutputException(string message, Exception? cause = null) : Exception(message, cause);
