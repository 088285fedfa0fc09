using Publication.Rendering;
using Xunit;

namespace Publication.Tests.Rendering;

public class StringsTests
{
    [Fact]
    public void What_a_language_lacks_comes_from_the_wider_one_and_then_from_English()
    {
        using var theme = new TemporaryTheme(
            ("i18n/de-AT.yml", "month: Jänner\n"),
            ("i18n/de.yml", "month: Januar\nweek: Woche\nbriefs: {one: \"{0} Heft\", other: \"{0} Hefte\"}\n"),
            ("i18n/en.yml", "month: January\nweek: week\nyear: year\nbriefs: {one: \"{0} brief\", other: \"{0} briefs\"}\n"));
        var strings = Strings.Read(theme.Read(), "de-AT");
        Assert.Equal(["Jänner", "Woche", "year"], [strings.Get("month"), strings.Get("week"), strings.Get("year")]);
        Assert.Equal("1 Heft, 2 Hefte", strings.Get("briefs", 1) + ", " + strings.Get("briefs", 2));
        Assert.Equal(["year"], strings.Missing);
        Assert.True(strings.Has("briefs"));
        Assert.False(strings.Has("nothing"));
        Assert.Empty(Strings.Read(theme.Read(), "en").Missing);
        Assert.Empty(Strings.Read(theme.Read(), "en-GB").Missing);
    }

    [Fact]
    public void A_brace_without_a_number_is_text()
    {
        using var theme = new TemporaryTheme(("i18n/en.yml", "a: \"{x} {0} { {1}\"\n"));
        Assert.Equal("{x} 7 { b", Strings.Read(theme.Read(), "en").Get("a", 7, "b"));
    }

    [Fact]
    public void A_key_that_is_nowhere_is_a_fault()
    {
        using var theme = new TemporaryTheme();
        Assert.Throws<ThemeException>(() => Strings.Read(theme.Read(), "en").Get("nothing"));
    }

    [Fact]
    public void The_default_theme_has_all_texts_in_its_languages()
    {
        var theme = DefaultTheme.Read();
        foreach (var file in theme.Under("i18n/"))
            Assert.Empty(Strings.Read(theme, Path.GetFileNameWithoutExtension(file.Relative)).Missing);
    }
}
