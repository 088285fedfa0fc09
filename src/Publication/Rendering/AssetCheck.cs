using System.Globalization;

namespace Publication.Rendering;

/// <summary>
/// Which assets of the input are published: pictures made of pixels, documents and data. What a browser would run as part of
/// the site, such as SVG and HTML, is not among them, so that an asset needs no header to be harmless.
/// </summary>
internal static class AssetCheck
{
    private const long MostPixels = 40_000_000;

    private static readonly Dictionary<string, ImageType> Pictures = new(StringComparer.OrdinalIgnoreCase)
    {
        ["png"] = ImageType.Png, ["jpg"] = ImageType.Jpeg, ["jpeg"] = ImageType.Jpeg, ["gif"] = ImageType.Gif, ["webp"] = ImageType.WebP,
    };

    private static readonly HashSet<string> Documents = new(
        ["pdf", "txt", "csv", "tsv", "json", "zip", "docx", "xlsx", "pptx", "odt", "ods", "odp", "mp3", "m4a", "ogg", "mp4", "webm", "vtt"], StringComparer.OrdinalIgnoreCase);

    /// <summary>What is wrong with an asset and what to do about it; null for a good one.</summary>
    public static (string Message, string Help)? FaultOf(Asset asset)
    {
        if (NameFault(asset.Path) is { } fact) return (fact, "use the letters a to z, digits, `-`, `_` and `.` in names");
        var fileName = asset.OutputPath[(asset.OutputPath.LastIndexOf('/') + 1)..];
        if (PortableName.FaultOf(fileName) is { } fault) return ($"the name under which this file would be published, `{fileName}`, {fault}", "give it a shorter or another name");
        var name = asset.Path[(asset.Path.LastIndexOf('/') + 1)..];
        var ending = name.LastIndexOf('.') is >= 0 and var dot ? name[(dot + 1)..] : "";
        if (Pictures.TryGetValue(ending, out var type)) return PictureFault(type, asset.Image);
        if (Documents.Contains(ending)) return null;
        return (ending.Length == 0 ? "the name of this file has no ending" : $"files that end in `.{ending}` are not published",
            ending.StartsWith("svg", StringComparison.OrdinalIgnoreCase) ? "save the picture as `.png` or `.webp`" : "publish it as pdf, txt, csv, json, xlsx, docx, mp3 or mp4, or in a zip");
    }

    /// <summary>For the folders of a path as well.</summary>
    public static string? NameFault(string path)
    {
        foreach (var rune in path.EnumerateRunes())
            if (!(rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || (char)rune.Value is '-' or '_' or '.' or '/')))
                return rune.Value <= ' ' || rune.Value == 0x7F
                    ? "the name of this file holds a blank or a control character"
                    : string.Create(CultureInfo.InvariantCulture, $"the name of this file holds the character `{rune}`");
        return null;
    }

    private static (string Message, string Help)? PictureFault(ImageType type, ImageInfo? image)
    {
        if (image is not { } found) return ($"the first bytes of this file are not those of a {NameOf(type)} picture", "save the picture again in a program for pictures");
        if (found.Type != type) return ($"by its name this is a {NameOf(type)} picture, by its first bytes one of {NameOf(found.Type)}", $"rename the file so that it ends in `.{NameOf(found.Type).ToLowerInvariant()}`");
        return (long)found.Width * found.Height <= MostPixels ? null
            : (string.Create(CultureInfo.InvariantCulture, $"this picture has {found.Width} × {found.Height} pixels; {MostPixels / 1_000_000} million are the most"), "make it smaller");
    }

    private static string NameOf(ImageType type) => type switch { ImageType.Png => "PNG", ImageType.Jpeg => "JPEG", ImageType.Gif => "GIF", _ => "WebP" };
}
