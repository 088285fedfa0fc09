namespace Publication.Cli.Git;

/// <summary>One commit, with the files below the folder that it changed.</summary>
internal sealed record GitCommit(string Hash, DateOnly Day, string Author, IReadOnlyList<GitFileChange> Files);
