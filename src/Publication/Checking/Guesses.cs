namespace Publication.Checking;

/// <summary>
/// How much one run of a check may look for what was meant. Thousands of slips in thousands of entries are no slips of a
/// keyboard: the first hundreds are guessed at, the others are only told.
/// </summary>
internal sealed class Guesses
{
    private const int CostOfOne = 100;

    private int left = 150_000;

    /// <summary>Whether a word may be compared with so many others.</summary>
    public bool Allow(int candidates) => left > 0 && (left -= CostOfOne + candidates) >= 0;
}
