using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Publication.Rendering.Cards;

/// <summary>All that a card shows, in words: cards of equal contents and design are equal.</summary>
internal sealed record CardContent(CardForm Form)
{
    /// <summary>Raised by whoever changes what is drawn of the same content.</summary>
    public const int Drawing = 2;

    /// <summary>The publication's name.</summary>
    public required CardWords Masthead { get; init; }

    /// <summary>Kind and date.</summary>
    public CardWords Kicker { get; init; } = CardWords.None;

    /// <summary>The name, or the words of a quotation in the publication's language.</summary>
    public required CardWords Title { get; init; }

    public CardWords Original { get; init; } = CardWords.None;

    public CardWords Romanisation { get; init; } = CardWords.None;

    public CardWords Summary { get; init; } = CardWords.None;

    /// <summary>The line at the foot that matters more: who speaks.</summary>
    public CardWords Speaker { get; init; } = CardWords.None;

    /// <summary>Authors, issuers, the source.</summary>
    public CardWords Foot { get; init; } = CardWords.None;

    /// <summary>Each text with the style in which it is drawn.</summary>
    public IReadOnlyList<(CardStyle Style, CardWords Words)> Texts =>
    [
        (CardStyle.Heading, Masthead), (CardStyle.Label, Kicker), (TitleStyle, Title), (CardStyle.Text, Original),
        (CardStyle.Italic, Romanisation), (CardStyle.Text, Summary), (CardStyle.Label, Speaker), (CardStyle.Small, Foot),
    ];

    private CardStyle TitleStyle => Form != CardForm.Quote ? CardStyle.Heading : Original.IsEmpty ? CardStyle.Text : CardStyle.Italic;

    /// <summary>Equal for equal cards, as 64 hexadecimal digits.</summary>
    public string Key(CardDesign design)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(design.Fingerprint);
        hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Drawing} {(int)Form}")));
        foreach (var (_, words) in Texts) hash.AppendData(Encoding.UTF8.GetBytes($"\0{words.Language}\0{words.Text}"));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
