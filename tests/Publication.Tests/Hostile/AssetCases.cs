using System.Buffers.Binary;
using System.Text;
using Publication.Content.Fields;

namespace Publication.Tests.Hostile;

/// <summary>Pictures that say they are huge, are something else, or end too early; files that a browser would run.</summary>
internal static class AssetCases
{
    public static IReadOnlyList<TreeCase> All => [TreeCase.Together("pictures and other assets", Each)];

    private static readonly IReadOnlyList<TreeCase> Each =
    [
        Refused("a PNG of 2,147,483,647 × 2,147,483,647 pixels", "png", Png(int.MaxValue, int.MaxValue)),
        Refused("a PNG of 40,000,001 × 1 pixels", "png", Png(40_000_001, 1)),
        Refused("a PNG of less than no pixels", "png", Png(-1, 10)),
        Refused("a PNG of no pixels", "png", Png(0, 0)),
        Refused("a JPEG of 65,500 × 65,500 pixels", "jpg", Jpeg(65500, 65500)),
        Refused("a JPEG whose marker has no length", "jpeg", [0xFF, 0xD8, 0xFF, 0xE0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
        Refused("a JPEG of fill bytes alone", "jpg", [0xFF, 0xD8, .. Enumerable.Repeat((byte)0xFF, 100_000)]),
        Refused("a GIF of 65,535 × 65,535 pixels", "gif", Gif(65535, 65535)),
        Refused("a WebP of 16,777,216 × 16,777,216 pixels", "webp", WebP("VP8X", [0, 0, 0, 0, .. Enumerable.Repeat((byte)0xFF, 6)])),
        Refused("a lossless WebP of 16,384 × 16,384 pixels", "webp", WebP("VP8L", [0x2F, 0xFF, 0xFF, 0xFF, 0xFF])),
        Refused("a lossy WebP of 16,383 × 16,383 pixels", "webp", WebP("VP8 ", [0, 0, 0, 0x9D, 1, 0x2A, 0xFF, 0x3F, 0xFF, 0x3F])),
        Published("a PNG of 40 million pixels", "png", Png(8000, 5000)),
        Published("a JPEG of 100 × 50 pixels", "jpg", Jpeg(100, 50)),
        Published("a GIF of 100 × 50 pixels", "GIF", Gif(100, 50)),
        Refused("a PNG called JPEG", "jpg", Png(10, 10)),
        Refused("a GIF called PNG", "png", Gif(10, 10)),
        Refused("HTML called PNG", "png", "<html><script>alert(1)</script>"u8.ToArray()),
        Refused("SVG called PNG", "png", "<svg xmlns='http://www.w3.org/2000/svg'/>"u8.ToArray()),
        Refused("an empty PNG", "png", []),
        .. Enumerable.Range(1, 23).Select(n => Refused($"a PNG cut after {n} bytes", "png", Png(10, 10)[..n])),
        .. Enumerable.Range(1, 9).Select(n => Refused($"a GIF cut after {n} bytes", "gif", Gif(10, 10)[..n])),
        .. new[] { 3, 4, 10, 20, 25 }.Select(n => Refused($"a JPEG cut after {n} bytes", "jpg", Jpeg(10, 10)[..n])),
        .. new[] { 12, 16, 20, 29 }.Select(n => Refused($"a WebP cut after {n} bytes", "webp", WebP("VP8X", new byte[10])[..n])),
        new("an asset of more than 10 MB", t => t.Put("input/assets/large.png", [.. Png(10, 10), .. new byte[10 * 1024 * 1024]]), "PUB030 input/assets/large.png"),
        .. new[] { "svg", "svgz", "html", "htm", "xhtml", "xml", "xsl", "js", "mjs", "css", "wasm", "swf", "mht", "php", "shtml", "webmanifest", "avif", "exe", "png.html", "PhP5", "" }
            .Select(ending => Refused($"a file that ends in .{ending}", ending, "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"u8.ToArray())),
    ];

    private static TreeCase Refused(string name, string ending, byte[] bytes) => new(name, t => t.Put(PathOf(name, ending), bytes), $"PUB031 {PathOf(name, ending)}");

    private static TreeCase Published(string name, string ending, byte[] bytes) => new(name, t => t.Put(PathOf(name, ending), bytes));

    private static string PathOf(string name, string ending) => $"input/assets/{Shapes.ToId(name)}{(ending.Length == 0 ? "" : ".")}{ending}";

    private static byte[] Png(int width, int height)
    {
        byte[] bytes = [0x89, .. "PNG\r\n\u001a\n"u8, 0, 0, 0, 13, .. "IHDR"u8, .. new byte[8], 8, 0, 0, 0, 0];
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(20), height);
        return bytes;
    }

    private static byte[] Gif(ushort width, ushort height) => [.. "GIF89a"u8, (byte)width, (byte)(width >> 8), (byte)height, (byte)(height >> 8), 0, 0, 0];

    private static byte[] Jpeg(ushort width, ushort height) =>
        [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, .. new byte[14], 0xFF, 0xC0, 0, 11, 8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, 1, 0x11, 0];

    private static byte[] WebP(string chunk, byte[] data)
    {
        byte[] bytes = [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBP"u8, .. Encoding.ASCII.GetBytes(chunk), 10, 0, 0, 0, .. data, .. new byte[10]];
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(4), bytes.Length - 8);
        return bytes;
    }
}
