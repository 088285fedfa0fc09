using System.Text;

namespace Publication.Linking;

/// <summary>
/// Folds a name for sorting and searching: small letters without accents or tone marks, punctuation left out. A table of
/// the Latin letters in use, so that no culture of the machine has a say.
/// </summary>
public static class SortKey
{
    private const string Accented = "àáâãäåāăąǎçćĉċčďđèéêëēĕėęěĝğġģĥħìíîïĩīĭįıǐĵķĺļľŀłñńņňòóôõöøōŏőǒŕŗřśŝşšţťŧùúûüũūŭůűųǔǖǘǚǜŵýÿŷźżžǹḿế";
    private const string Plain = "aaaaaaaaaacccccddeeeeeeeeegggghhiiiiiiiiiijklllllnnnnoooooooooorrrsssstttuuuuuuuuuuuuuuuwyyyzzznme";

    public static string Of(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is >= '\u0300' and <= '\u036f') continue; // combining marks
            var lower = char.ToLowerInvariant(c);
            var place = lower < 0x80 ? -1 : Accented.IndexOf(lower, StringComparison.Ordinal);
            if (place >= 0) key.Append(Plain[place]);
            else if (lower == 'ß') key.Append("ss");
            else if (lower == 'æ') key.Append("ae");
            else if (lower == 'œ') key.Append("oe");
            else if (char.IsLetterOrDigit(lower)) key.Append(lower);
            else if (char.IsWhiteSpace(lower) && key.Length > 0 && key[^1] != ' ') key.Append(' ');
        }
        return key.ToString().TrimEnd();
    }
}
