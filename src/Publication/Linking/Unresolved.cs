namespace Publication.Linking;

/// <summary>Why a reference leads nowhere: the negative values of a resolved target.</summary>
public static class Unresolved
{
    public const int Missing = -1;

    /// <summary>Two kinds use the id and none was named.</summary>
    public const int Ambiguous = -2;

    /// <summary>The entry is there, but its record could not be read; that is reported already.</summary>
    public const int Broken = -3;

    /// <summary>There is such an entry, of a kind that cannot stand here.</summary>
    public const int WrongKind = -4;
}
