namespace Publication.Tests.Rendering.Search;

/// <summary>What the script answers to a query.</summary>
/// <param name="Urls">Of everything found, best first.</param>
/// <param name="Files">What had to be loaded before the first results were on the page.</param>
/// <param name="First">Milliseconds of the first query, files and sentences included.</param>
/// <param name="Later">Milliseconds of a query whose files are there.</param>
internal sealed record SearchAnswer(string[] Urls, string[] Files, double First, double Later);
