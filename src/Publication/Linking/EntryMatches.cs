namespace Publication.Linking;

/// <summary>Terms found in one entry: in its body, and in each of its literal wordings.</summary>
public sealed record EntryMatches(TermMatch[] Body, TermMatch[][] Wordings)
{
    public static readonly EntryMatches None = new([], []);
}
