using System.IO.Compression;

namespace Publication.BrowserTests;

/// <summary>How a host sends text: few send it larger than this, those with Brotli a little smaller.</summary>
internal static class Gzip
{
    public static int Size(byte[] bytes)
    {
        using var to = new MemoryStream();
        using (var zip = new GZipStream(to, CompressionLevel.Optimal, leaveOpen: true)) zip.Write(bytes);
        return (int)to.Length;
    }
}
