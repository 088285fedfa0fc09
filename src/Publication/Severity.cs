namespace Publication;

/// <summary>An error stops the publishing; a warning does not, unless the build is strict.</summary>
public enum Severity
{
    Error,
    Warning,
}
