namespace Publication;

/// <summary>What became of the pictures: how many were drawn, how many were kept as they were, and what they lack.</summary>
public sealed record DrawnPictures(int Drawn, int Kept, IReadOnlyList<string> Notes);
