using Publication.Content;
using Publication.Pages;

namespace Publication.Rendering.Search;

/// <summary>A kind in the order of the search: its first number, how many there are, its first file of texts.</summary>
internal sealed record SearchKind(Kind Kind, int First, int Count, int FirstText)
{
    public int TextsInFile => SearchPages.TextsInFile(Kind, Count);
}
