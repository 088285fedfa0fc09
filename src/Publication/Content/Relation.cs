namespace Publication.Content;

/// <summary>What a reference means: the typed edges between entries.</summary>
public enum Relation
{
    Mentions,
    Embeds,
    Cites,
    PartOf,
    Follows,
    IssuedBy,
    SpokenBy,
    Occasion,
    About,
    Involves,
    HasTopic,
    UsesTerm,
    Related,
    Contrasts,
    TakenFrom,
    KnownThrough,
    HoldsOffice,
    BelongsTo,
    TranslationOf,
    Lists,
}
