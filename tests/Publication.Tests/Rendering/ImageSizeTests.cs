using Publication.Rendering;
using Xunit;
using static Publication.Rendering.ImageType;

namespace Publication.Tests.Rendering;

public class ImageSizeTests
{
    // hexadecimal, type, width, height
    public static TheoryData<string, ImageType, int, int> Headers => new()
    {
        { "89504E470D0A1A0A0000000D4948445200000280000001E00806000000", Png, 640, 480 },
        { "474946383961800220030000", Gif, 640, 800 },
        { "474946383761010001000000", Gif, 1, 1 },
        { "FFD8FFE000104A46494600010100000100010000FFDB00040000FFC0001108019002580301220002110103", Jpeg, 600, 400 },
        { "FFD8FFFFE10004ABCDFFC20011080190025803012200", Jpeg, 600, 400 },
        { "5249464600000000574542505650382000000000" + "3001009D012A80022003" + "00000000", WebP, 640, 800 },
        { "5249464600000000574542505650384C00000000" + "2F7FC2C70000000000000000", WebP, 640, 800 },
        { "5249464600000000574542505650385800000000" + "100000007F02001F0300" + "0000", WebP, 640, 800 },
    };

    [Theory]
    [MemberData(nameof(Headers))]
    public void The_size_stands_in_the_header(string hex, ImageType type, int width, int height) =>
        Assert.Equal(new ImageInfo(type, width, height), ImageSize.Read(Convert.FromHexString(hex)));

    [Theory]
    [MemberData(nameof(Headers))]
    public void A_header_cut_anywhere_gives_nothing_or_the_size(string hex, ImageType type, int width, int height)
    {
        var bytes = Convert.FromHexString(hex);
        for (var length = 0; length < bytes.Length; length++)
            Assert.True(ImageSize.Read(bytes.AsSpan(0, length)) is null or { Width: > 0, Height: > 0 }, $"{type} {width} {height} {length}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("3C7376672F3E")]
    [InlineData("FFD8FFDA00000000000000000000")]
    [InlineData("FFD8FFE00000000000000000000000")]
    [InlineData("89504E470D0A1A0A0000000D4948445200000000000001E00806000000")]
    public void Other_bytes_are_no_picture(string hex) => Assert.Null(ImageSize.Read(Convert.FromHexString(hex)));
}
