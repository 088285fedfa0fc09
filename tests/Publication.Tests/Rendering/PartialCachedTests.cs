using System.Text;
using Publication.Rendering;
using Publication.Tests.Fixtures;
using Xunit;

namespace Publication.Tests.Rendering;

/// <summary>A partial that is made once for all pages depends on its entry alone, so it may not see the page that asks first.</summary>
public sealed class PartialCachedTests
{
    [Fact]
    public void Sees_its_entry_and_the_site() =>
        Assert.Contains("[Jane Doe of Tide Watch]", Home("[{{ entry.name }} of {{ site.title }}]"), StringComparison.Ordinal);

    [Fact]
    public void Does_not_see_the_page()
    {
        var fault = Assert.Throws<ThemeException>(() => Home("{{ page.title }}"));
        Assert.Equal("there is no `page` here", fault.Fact);
        Assert.EndsWith("partials/name.html", fault.File, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_about_an_entry()
    {
        var fault = Assert.Throws<ThemeException>(() => Home("x", "{{ partial_cached \"name\" site.title }}"));
        Assert.Contains("the second value is an entry", fault.Fact, StringComparison.Ordinal);
    }

    /// <summary>The home page of the small site, in a theme whose home lists every brief's first speaker by the partial.</summary>
    private static string Home(string partial, string home = "{{ for q in site.recent_quotes }}{{ partial_cached \"name\" q.speaker }}{{ end }}") =>
        Fixture.Read(
            Fixture.Folder(
            [
                SmallSite.Files,
                $"--- themes/ledger/layouts/base.html\n{{{{ content }}}}\n--- themes/ledger/layouts/home.html\n{home}\n--- themes/ledger/partials/name.html\n{partial}\n--- themes/ledger/i18n/en.yml\n{File.ReadAllText(Path.Combine(Repository.Root, "themes", "ledger", "i18n", "en.yml"))}",
            ]),
            edition => Encoding.UTF8.GetString(edition.Render("index.html")!.Bytes.Span));
}
