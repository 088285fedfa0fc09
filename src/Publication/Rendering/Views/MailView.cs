namespace Publication.Rendering.Views;

/// <summary>A mail, or a part of one, as the theme's layouts for mails see it.</summary>
/// <param name="Direction"><c>ltr</c> or <c>rtl</c>.</param>
/// <param name="Address">Where to read the same on the web.</param>
/// <param name="Preheader">What an inbox shows beside the subject.</param>
/// <param name="Rows">Rows of a table.</param>
public sealed record MailView(string Title, string Language, string Direction, string Address, Html Preheader, Html Rows);
