using System.Text;
using Publication.Content;
using Publication.Content.Yaml;
using Publication.Input;

namespace Publication.Rendering;

/// <summary>Reads the texts of a theme: UTF-8, with faults that name the place.</summary>
internal static class ThemeFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Without a byte order mark, lines ended by a line feed, so that the same theme gives the same bytes on every system.</summary>
    public static string Text(InputFile file)
    {
        try
        {
            return Strict.GetString(file.Bytes).TrimStart('\uFEFF').ReplaceLineEndings("\n");
        }
        catch (DecoderFallbackException fault)
        {
            throw new ThemeException(file.Path, 0, 0, "this is not UTF-8", fault);
        }
    }

    /// <summary>The mapping in a YAML file; null where it is empty.</summary>
    public static YamlMapping? Yaml(InputFile file)
    {
        var text = Text(file);
        var report = new Report(new SourceText(file.Path, text), 0, ParseOptions.Default);
        var node = YamlReader.Read(text, report);
        if (report.Diagnostics is [var first, ..])
            throw new ThemeException(file.Path, first.At.Start.Line, first.At.Start.Column, first.Message);
        return node switch
        {
            null => null,
            YamlMapping mapping => mapping,
            _ => throw Fault(file, node, "a mapping of keys and values is expected here"),
        };
    }

    public static ThemeException Fault(InputFile file, YamlNode node, string fact)
    {
        var at = new SourceText(file.Path, Text(file)).PositionOf(node.Span.Start);
        return new ThemeException(file.Path, at.Line, at.Column, fact);
    }
}
