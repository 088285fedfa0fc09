using Publication.Cli.Writers;

namespace Publication.Cli.Serving;

/// <summary>The errors of a moment as one line of JSON, for the list that is laid over an open page.</summary>
internal static class Problems
{
    private const int MostShown = 20;

    public static string Json(PreviewMoment moment) => JsonText.Of(default, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("count", moment.Errors.Count);
        if (moment.Fault is { } fault) json.WriteString("fault", Trouble.Said(fault) ?? $"This is a fault of Publication, not of your text. {fault.GetType().Name}: {fault.Message}");
        json.WriteStartArray("errors");
        foreach (var diagnostic in moment.Errors.Take(MostShown))
        {
            json.WriteStartObject();
            json.WriteString("at", Visible.Of(diagnostic.At.ToString()));
            json.WriteString("code", diagnostic.Code);
            json.WriteString("message", Visible.Of(diagnostic.Message));
            json.WriteString("label", Visible.Of(diagnostic.Label ?? ""));
            json.WriteString("help", diagnostic.Help ?? "");
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    });
}
