namespace Publication.Content;

/// <summary>The characters of one script, as a block and the further block that some have.</summary>
/// <param name="Lowest">Nothing below it needs a look, for this script and for those of East Asia.</param>
internal readonly record struct Alphabet(char Lowest, char Highest, char FurtherLowest = '\uFFFF', char FurtherHighest = '\0')
{
    public bool Holds(char c) => (c >= Lowest && c <= Highest) || (c >= FurtherLowest && c <= FurtherHighest);
}
