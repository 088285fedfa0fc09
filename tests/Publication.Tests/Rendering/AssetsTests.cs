using System.Text;
using Publication.Input;
using Publication.Rendering;
using Xunit;

namespace Publication.Tests.Rendering;

public class AssetsTests
{
    [Theory]
    [InlineData("url(fonts/a.woff2)", "url(fonts/a.*.woff2)")]
    [InlineData("url( \"fonts/a.woff2\" )", "url( \"fonts/a.*.woff2\" )")]
    [InlineData("URL('./fonts/a.woff2')", "URL('fonts/a.*.woff2')")]
    [InlineData("url(fonts/a.woff2?#iefix)", "url(fonts/a.*.woff2?#iefix)")]
    [InlineData("url(fonts/../icon.svg#x)", "url(icon.*.svg#x)")]
    [InlineData("url(data:image/svg+xml,<svg/>)", "url(data:image/svg+xml,<svg/>)")]
    [InlineData("url(\"data:image/svg+xml,%3Csvg xmlns='x'/%3E\")", "url(\"data:image/svg+xml,%3Csvg xmlns='x'/%3E\")")]
    [InlineData("url(https://example.org/x.png)", "url(https://example.org/x.png)")]
    [InlineData("url(//example.org/x.png)", "url(//example.org/x.png)")]
    [InlineData("url(#clip)", "url(#clip)")]
    [InlineData("@import \"deep/inner.css\";", "@import \"deep/inner.*.css\";")]
    [InlineData("@import url(deep/inner.css) print;", "@import url(deep/inner.*.css) print;")]
    [InlineData("/* url(nothing.png) */", "")]
    [InlineData("content: \"url(nothing.png)\"", "content: \"url(nothing.png)\"")]
    [InlineData("content: \"\\\"\"; a: url(icon.svg)", "content: \"\\\"\";a: url(icon.*.svg)")]
    [InlineData("a:url(icon.svg),url(fonts/a.woff2)", "a:url(icon.*.svg),url(fonts/a.*.woff2)")]
    public void Style_sheets_lead_to_the_fingerprinted_files(string css, string expected)
    {
        using var theme = new TemporaryTheme(
            ("assets/site.css", css), ("assets/fonts/a.woff2", "font"), ("assets/icon.svg", "<svg/>"),
            ("assets/deep/inner.css", "p { background: url(../icon.svg) }"));
        var assets = Assets.Build(theme.Read(), null, "/sub/");
        Assert.Equal(expected, WithoutPrints(assets, assets.Find("site.css")!));
        Assert.Equal("p{background: url(../icon.*.svg)}", WithoutPrints(assets, assets.Find("deep/inner.css")!));
    }

    [Fact]
    public void A_change_reaches_every_sheet_above_it()
    {
        using var theme = new TemporaryTheme(("assets/site.css", "@import 'a.css';"), ("assets/a.css", "p{background:url(x.png)}"), ("assets/x.png", "1"));
        var before = Assets.Build(theme.Read(), null, "/");
        theme.Write("themes/test/assets/x.png", "22");
        var after = Assets.Build(theme.Read(), null, "/");
        foreach (var path in (string[])["site.css", "a.css", "x.png"])
            Assert.NotEqual(before.AddressOf(path), after.AddressOf(path));
    }

    [Theory]
    [InlineData("p {}\n  a { x: url(nothing.png) }", "themes/test/assets/site.css:2:14: there is no asset `nothing.png`")]
    [InlineData("a { x: url(/x.png) }", "themes/test/assets/site.css: `/x.png` begins with `/`; addresses in style sheets are relative to the sheet")]
    [InlineData("a { x: url(../x.png) }", "themes/test/assets/site.css: `../x.png` leads out of the assets")]
    [InlineData("@import 'site.css';", "themes/test/assets/site.css: this style sheet imports itself")]
    public void A_wrong_address_in_a_style_sheet_is_a_fault(string css, string message)
    {
        using var theme = new TemporaryTheme(("assets/site.css", css));
        Assert.Equal(message, Assert.Throws<ThemeException>(() => Assets.Build(theme.Read(), null, "/")).Message);
    }

    [Fact]
    public void Assets_of_the_input_stand_beside_those_of_the_theme()
    {
        using var theme = new TemporaryTheme(("assets/logo.png", "theme"), ("assets/same.txt", "same"));
        theme.Write("input/assets/logo.png", Fixture.OnePixel);
        theme.Write("input/assets/same.txt", "same");
        theme.Write("input/assets/pictures/big one.png", "x");
        theme.Write("input/assets/图.png", "x");
        theme.Write("input/briefs/x.md", "x");
        var assets = Assets.Build(theme.Read(), InputTree.Read(Path.Combine(theme.Root, "input"), "input"), "/sub/");
        Assert.Equal("/sub/assets/logo.3cb8201e7f.png", assets.AddressOf("logo.png"));
        Assert.StartsWith("/sub/assets/logo.", assets.AddressOfInput("logo.png"), StringComparison.Ordinal);
        Assert.NotEqual(assets.AddressOf("logo.png"), assets.AddressOfInput("logo.png"));
        Assert.Equal(3, assets.Files.Count);
        Assert.Equal(new ImageInfo(ImageType.Png, 1, 1), assets.FindInput("logo.png")!.Image);
        Assert.Equal(["input/assets/pictures/big one.png", "input/assets/图.png"], assets.Faults.Select(f => f.Path));
        Assert.Equal("the name of this file holds the character `图`", assets.Faults[1].Message);
        Assert.Null(assets.AddressOfInput("nothing.png"));
    }

    [Theory]
    [InlineData("site.css", "a{}\nb{}\n")]
    [InlineData("site.js", "a();\nb();\n")]
    [InlineData("icon.svg", "<svg>\n</svg>\n")]
    public void Line_ends_of_a_checkout_do_not_change_a_text(string name, string text)
    {
        using var unix = new TemporaryTheme(("assets/" + name, text));
        using var windows = new TemporaryTheme(("assets/" + name, "\uFEFF" + text.ReplaceLineEndings("\r\n")));
        Assert.Equal(
            Assets.Build(unix.Read(), null, "/").AddressOf(name),
            Assets.Build(windows.Read(), null, "/").AddressOf(name));
    }

    private static string WithoutPrints(Assets assets, Asset sheet)
    {
        var text = Encoding.UTF8.GetString(sheet.Bytes.Span);
        foreach (var asset in assets.Files)
        {
            var parts = asset.OutputPath.Split('.');
            text = text.Replace($".{parts[^2]}.", ".*.", StringComparison.Ordinal);
        }
        return text;
    }
}
