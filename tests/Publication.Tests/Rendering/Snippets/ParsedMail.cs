using System.Text.Json;

namespace Publication.Tests.Rendering.Snippets;

/// <summary>A file with a mail as a parser by others reads it.</summary>
internal sealed record ParsedMail(string Subject, DateTimeOffset Date, string Id, IReadOnlyList<string> Headers, string Text, string Html, int Attachments, JsonElement From, IReadOnlyList<JsonElement> To)
{
    private static readonly JsonSerializerOptions Style = new(JsonSerializerDefaults.Web);

    /// <summary>In the order given.</summary>
    public static IReadOnlyList<ParsedMail> Read(IReadOnlyList<byte[]> mails)
    {
        using var folder = new TemporaryFolder();
        var files = mails.Select((_, i) => Path.Combine(folder.Path, $"{i}.eml")).ToList();
        for (var i = 0; i < mails.Count; i++) File.WriteAllBytes(files[i], mails[i]);
        return JsonSerializer.Deserialize<List<ParsedMail>>(Parsers.Read("mails.mjs", files), Style)!;
    }
}
