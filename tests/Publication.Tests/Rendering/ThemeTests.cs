using Publication.Rendering;
using Xunit;

namespace Publication.Tests.Rendering;

public class ThemeTests
{
    [Fact]
    public void Of_files_with_the_same_path_the_nearest_counts()
    {
        using var theme = new TemporaryTheme(("theme.yml", "name: Test\nextends: parent\n"), ("layouts/a.html", "near"));
        theme.Write("themes/parent/theme.yml", "name: Parent\n");
        theme.Write("themes/parent/layouts/a.html", "far");
        theme.Write("themes/parent/layouts/b.html", "far");
        theme.Write("themes/parent/i18n/en.yml", "greeting: Far\nonly: Parent\n");
        var read = theme.Read();
        Assert.Equal("Test", read.Name);
        Assert.Equal("themes/test/layouts/a.html", read.Find("layouts/a.html")?.Path);
        Assert.Equal("themes/parent/layouts/b.html", read.Find("layouts/b.html")?.Path);
        Assert.Equal(["layouts/a.html", "layouts/b.html"], read.Under("layouts/").Select(f => f.Relative));
        var strings = Strings.Read(read, "en");
        Assert.Equal(("Hello, x", "Parent"), (strings.Get("greeting", "x"), strings.Get("only")));
        Assert.Empty(read.Warnings);
    }

    [Fact]
    public void Nothing_changed_gives_the_same_theme()
    {
        using var theme = new TemporaryTheme(("layouts/a.html", "x"));
        var read = theme.Read();
        Assert.Same(read, theme.Read(read));
        theme.Write("themes/test/layouts/a.html", "longer");
        Assert.NotSame(read, theme.Read(read));
    }

    [Fact]
    public void Files_of_npm_packages_are_assets()
    {
        using var theme = new TemporaryTheme(("theme.yml", "files:\n  - from: node_modules/@fonts/serif/files/a.woff2\n    to: fonts/a.woff2\n"));
        theme.Write("themes/test/node_modules/@fonts/serif/files/a.woff2", "font");
        theme.Write("themes/test/node_modules/@fonts/serif/files/b.woff2", "other");
        var read = theme.Read();
        Assert.Empty(read.Warnings);
        Assert.Equal(["assets/fonts/a.woff2"], read.Under("assets/").Select(f => f.Relative));
        Assert.Same(read, theme.Read(read));
    }

    [Fact]
    public void Missing_npm_files_are_left_out_and_said_once()
    {
        using var theme = new TemporaryTheme(
            ("theme.yml", """
                name: Test
                files:
                  - {from: node_modules/@fonts/serif/files/a.woff2, to: fonts/a.woff2}
                  - {from: node_modules/@fonts/serif/files/b.woff2, to: fonts/b.woff2}
                  - {from: node_modules/plain/c.js, to: c.js}
                """),
            ("assets/site.css", """
                @font-face { font-family: A; src: url("fonts/a.woff2") format("woff2"); }
                p { color: red; background: url(fonts/b.woff2) }
                """));
        var read = theme.Read();
        Assert.Equal(["the theme Test goes without 3 files of @fonts/serif and plain, because the npm packages are not installed"], read.Warnings);
        var css = Assets.Build(read, null, "/").Find("site.css")!;
        Assert.Equal("p{color: red;background: url(data:,)}", System.Text.Encoding.UTF8.GetString(css.Bytes.Span).TrimEnd());
    }

    [Theory]
    [InlineData("nam: x", "themes/test/theme.yml:1:1: `nam` is not known here; known are name, extends, colours, files and cards")]
    [InlineData("colours:\n  paper: white", "themes/test/theme.yml:2:10: a colour such as \"#9B1C1C\" is expected here, in quotes, or two of them in a list, for light and dark grounds")]
    [InlineData("colours:\n  paper: [\"#FFFFFF\"]", "themes/test/theme.yml:2:10: a colour such as \"#9B1C1C\" is expected here, in quotes, or two of them in a list, for light and dark grounds")]
    [InlineData("colours:\n  Paper: \"#FFFFFF\"", "themes/test/theme.yml:2:3: the name `Paper` has other characters than small letters, digits and hyphens")]
    [InlineData("colours: red", "themes/test/theme.yml:1:10: a group of names and colours is expected here")]
    [InlineData("name: x\nname: y", "themes/test/theme.yml:2:1: `name` stands twice in this record")]
    [InlineData("- x", "themes/test/theme.yml:1:1: a mapping of keys and values is expected here")]
    [InlineData("extends: test", "themes/test/theme.yml: the theme `test` extends itself")]
    [InlineData("files:\n  - {from: ../x, to: y}", "themes/test/theme.yml:2:5: `../x` is not a path inside node_modules/")]
    [InlineData("files:\n  - {from: node_modules/../../x, to: y}", "themes/test/theme.yml:2:5: `node_modules/../../x` is not a path inside node_modules/")]
    [InlineData("files:\n  - {from: node_modules/x/y, to: ../y}", "themes/test/theme.yml:2:5: `../y` is not a path inside assets/")]
    public void A_broken_manifest_is_a_fault_with_a_place(string manifest, string message)
    {
        using var theme = new TemporaryTheme(("theme.yml", manifest));
        Assert.Equal(message, Assert.Throws<ThemeException>(() => theme.Read()).Message);
    }

    [Fact]
    public void Colours_stand_once_and_are_known_to_style_sheets_and_layouts()
    {
        using var theme = new TemporaryTheme(
            ("theme.yml", "colours:\n  paper: [\"#FFFFFF\", \"#000000\"]\n  accent: \"#9b1c1c\"\n"),
            ("assets/site.css", "@import \"colours.css\";\np { color: var(--accent) }\n"),
            ("layouts/page.html", "{{ colour \"paper\" }} {{ colour \"paper\" \"dark\" }} {{ colour \"accent\" \"dark\" }}"));
        Assert.Equal("#FFFFFF #000000 #9B1C1C", System.Text.Encoding.UTF8.GetString(theme.Engine().Render("layouts/page.html", new { })));
        Assert.Equal(
            ":root{--paper: #FFFFFF;--accent: #9B1C1C;}@supports (color: light-dark(#000,#fff)){:root{--paper: light-dark(#FFFFFF,#000000);}}p{color: var(--accent)}",
            System.Text.Encoding.UTF8.GetString(Assets.Build(theme.Read(), null, "/").Find("site.css")!.Bytes.Span));
        theme.Write("themes/test/layouts/page.html", "{{ colour \"papre\" }}");
        Assert.Contains("the theme has no colour `papre`, perhaps `paper`", Assert.Throws<ThemeException>(() => theme.Engine().Render("layouts/page.html", new { })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_a_theme_is_a_fault()
    {
        using var theme = new TemporaryTheme();
        Assert.Throws<ThemeException>(() => Theme.Read(Path.Combine(theme.Root, "nothing"), "themes/nothing", n => n));
    }
}
