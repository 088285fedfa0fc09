using Publication.Content;

namespace Publication.Pages;

/// <summary>What contributors look up: the rules that the checks hold, and the fields that records have. The same in every publication.</summary>
public static class ContributorPages
{
    public static readonly Route Rules = new("contribute/rules/");

    public static readonly Route Fields = new("contribute/fields/");

    /// <summary>Where the fields of a kind are described; empty where the publication leaves these pages out.</summary>
    public static string AddressOf(Kind kind, Settings settings) =>
        settings.Has(Parts.Contributors) ? $"{Fields.Address(settings)}#{kind.Name}" : "";
}
