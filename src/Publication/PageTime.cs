namespace Publication;

/// <summary>How long the making and writing of one file took, and of how many files where several are taken together.</summary>
/// <param name="Name">Its output path, or the part of <see cref="Content.Parts"/> that the files belong to; "pages" for what belongs to none.</param>
public sealed record PageTime(string Name, TimeSpan Time, int Files = 1);
