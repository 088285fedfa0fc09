namespace Publication.Rendering.Views;

/// <summary>How to cite an entry of this publication, in the forms that people paste.</summary>
public sealed record CiteView(string Plain, string Bibtex, string Ris, string CslJson);
