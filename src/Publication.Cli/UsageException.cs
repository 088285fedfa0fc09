namespace Publication.Cli;

/// <summary>The command line asks for something that cannot be: one line for the person, exit code 2.</summary>
public sealed class UsageException(string message) : Exception(message);
