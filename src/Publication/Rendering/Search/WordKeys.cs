namespace Publication.Rendering.Search;

/// <summary>
/// The marks at the end of keys that are no words. They sort before letters, so what a word asks for stands beside it and
/// mostly in one file.
/// </summary>
internal static class WordKeys
{
    /// <summary><c>polici'</c>: all words with a stem.</summary>
    public const char Stem = '\'';

    /// <summary><c>com*</c>: all words that begin so, where they fill more than a file; <c>com*~</c> the same for sounds.</summary>
    public const char Beginning = '*';

    /// <summary><c>large model=</c>: a whole name.</summary>
    public const char Name = '=';

    /// <summary><c>新^</c>: names that begin with a character.</summary>
    public const char Start = '^';

    /// <summary><c>shengchanli~</c>: a romanised name from one of its words on.</summary>
    public const char Sound = '~';

    public static bool IsSound(string key) => key[^1] == Sound;

    /// <summary>A key that stands for itself. Words with signs (<c>ai+</c>) are none.</summary>
    public static bool IsWord(string key) => char.IsAsciiLetterOrDigit(key[^1]) || key[^1] > '\u007f';
}
