namespace Publication.Content;

/// <summary>Writes words with the stretches of another language marked as such.</summary>
internal static class TextWriting
{
    public static void Write(BodyBuilder builder, ReadOnlySpan<char> text, LanguageRuns languages)
    {
        var from = 0;
        while (languages.Next(text, from, out var start, out var end, out var language))
        {
            builder.Text(text[from..start]);
            builder.Markup("<span lang=\""u8);
            builder.Attribute(language);
            builder.Markup("\">"u8);
            builder.Text(text[start..end]);
            builder.Markup("</span>"u8);
            from = end;
        }
        builder.Text(text[from..]);
    }
}
