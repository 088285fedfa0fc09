using Xunit;

namespace Publication.Tests.Rendering.Cards;

/// <summary>A card is drawn once: a later build keeps what is published and still right, and trusts nothing else.</summary>
public sealed class KeptCardsTests(ThemeFonts fonts) : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    private BuildOptions Options => Fixture.Options(folder.Path) with { ThemeFolder = Path.Combine(Repository.Root, "themes", "ledger") };

    private string Card(string name) => Path.Combine(folder.Path, "output", "cards", name);

    [Fact]
    public void A_second_build_draws_none_and_a_changed_text_draws_one()
    {
        Begin();
        var first = Build();
        Assert.True(first.Drawn > 15);
        Assert.Equal((0, first.Drawn), Build());

        Edit("data/terms.yml", "The form of society that the fifth plan wants to reach", "The society that the fifth plan wants to reach");
        var before = File.ReadAllBytes(Card("term/super-smart-society.png"));
        Assert.Equal((1, first.Drawn - 1), Build());
        Assert.NotEqual(before, File.ReadAllBytes(Card("term/super-smart-society.png")));

        // A word that no card shows draws nothing.
        Edit("data/terms.yml", "The plan gives it as the reading of Society 5.0", "The plan has it as the reading of Society 5.0");
        Assert.Equal((0, first.Drawn), Build());
    }

    [Fact]
    public void What_was_cut_or_changed_by_others_is_drawn_again()
    {
        Begin();
        var (drawn, _) = Build();
        var (cut, changed, gone) = (Card("term/society-5-0.png"), Card("publication.png"), Card("topic/science-policy.png"));
        var whole = new[] { cut, changed, gone }.Select(File.ReadAllBytes).ToList();
        File.WriteAllBytes(cut, whole[0][..^100]);
        File.WriteAllBytes(changed, [.. whole[1][..^20], .. new byte[20]]);
        File.Delete(gone);
        Assert.Equal((3, drawn - 3), Build());
        Assert.Equal(whole, new[] { cut, changed, gone }.Select(File.ReadAllBytes));
    }

    [Fact]
    public void Cards_of_what_is_gone_are_removed()
    {
        Begin();
        Build();
        File.Delete(Path.Combine(folder.Path, "input", "newsletters", "2026-04.yml"));
        Build();
        Assert.False(Directory.Exists(Card("newsletter")));
    }

    [Fact]
    public void What_a_card_lacks_is_told_at_each_build()
    {
        Begin();
        Edit("data/topics.yml", "name: ", "name: 🦜 ");
        for (var i = 0; i < 2; i++)
        {
            var notes = Generator.Build(Options, stop: TestContext.Current.CancellationToken).Notes;
            Assert.Contains("the card of topic science-policy goes without 🦜 (U+1F99C), which the theme's fonts lack", notes);
        }
    }

    [Fact]
    public void A_preview_draws_when_it_is_asked()
    {
        Begin();
        Build();
        var preview = Edition.Read(Options);
        Assert.Equal(File.ReadAllBytes(Card("quote/cao-definition.png")), preview.Render("cards/quote/cao-definition.png")!.Bytes.ToArray());
        Assert.Null(preview.Render("cards/quote/not-checked.png"));
    }

    private void Begin()
    {
        fonts.Need();
        Fixture.CopyOver(GoldenTests.Input, Path.Combine(folder.Path, "input"));
    }

    private (int Drawn, int Kept) Build()
    {
        var result = Generator.Build(Options, stop: TestContext.Current.CancellationToken);
        var note = result.Timings.Single(t => t.Phase == "cards").Note.Split(' ');
        return (int.Parse(note[0], System.Globalization.CultureInfo.InvariantCulture), int.Parse(note[2], System.Globalization.CultureInfo.InvariantCulture));
    }

    private void Edit(string file, string before, string after)
    {
        var path = Path.Combine(folder.Path, "input", file);
        var text = File.ReadAllText(path);
        Assert.Contains(before, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(before, after, StringComparison.Ordinal));
    }
}
