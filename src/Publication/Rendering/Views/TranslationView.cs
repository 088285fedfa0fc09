namespace Publication.Rendering.Views;

/// <summary>Who translated a quotation: <c>official</c>, <c>publication</c> or <c>other</c>.</summary>
public sealed record TranslationView(string By, string Who, Html Note);
