using Publication.Rendering.Cards;
using SkiaSharp;
using Xunit;

namespace Publication.Tests.Rendering.Cards;

/// <summary>What is drawn of a given content: the same bytes each time, everything inside, what no font has left out knowingly.</summary>
public sealed class CardPictureTests(ThemeFonts fonts)
{
    private static readonly CardContent Quote = new(CardForm.Quote)
    {
        Masthead = new("Society 5.0 Notes", "en"),
        Kicker = new("QUOTE · ABOUT 2017", "en"),
        Title = new("A human-centered society that balances economic advancement with the resolution of social problems.", "en"),
        Original = new("経済発展と社会的課題の解決を両立する、人間中心の社会（Society）", "ja"),
        Speaker = new("Cabinet Office", "en"),
        Foot = new("about 2017 · “Society 5.0”, Cabinet Office", "en"),
    };

    private static readonly CardContent Term = new(CardForm.Name)
    {
        Masthead = new("Society 5.0 Notes", "en"),
        Kicker = new("TERM", "en"),
        Title = new("super smart society", "en"),
        Original = new("超スマート社会", "ja"),
        Romanisation = new("chō sumāto shakai", "en"),
        Summary = new("The form of society that the fifth plan wants to reach; its short name is Society 5.0.", "en"),
        Foot = new("Literally: super smart society", "en"),
    };

    private static readonly CardContent Publication = new(CardForm.Publication)
    {
        Masthead = CardWords.None,
        Title = new("Society 5.0 Notes", "en"),
        Summary = new("A phrase of Japanese policy and where it went", "en"),
    };

    private CardDesign Design
    {
        get
        {
            fonts.Need();
            return DefaultTheme.Read().Cards!;
        }
    }

    [Fact]
    public void The_same_content_gives_the_same_bytes_with_the_fonts_opened_anew()
    {
        foreach (var content in new[] { Quote, Term, Publication })
            Assert.Equal(CardPicture.Draw(Design, content).Png, CardPicture.Draw(Design, content).Png);
    }

    /// <summary>
    /// The layouts as they are meant to be. Who changes what is drawn of the same content has to raise
    /// <see cref="CardContent.Drawing"/>, or cards that are published stay as they were; then <c>PUBLICATION_UPDATE=1</c>
    /// writes these pictures anew.
    /// </summary>
    [Fact]
    public void What_is_drawn_changes_with_the_number_of_the_drawing_only()
    {
        var actual = $"drawing {CardContent.Drawing}\n" + string.Concat(new[] { Quote, Term, Publication }.Select(c => CardPixels.Letters(CardPicture.Draw(Design, c).Png) + "\n"));
        var file = Path.Combine(Repository.Root, "tests", "Publication.Tests", "Rendering", "Cards", "drawing.txt");
        var approved = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        if (CardPixels.Same(approved, actual)) return;
        Assert.False(approved.StartsWith($"drawing {CardContent.Drawing}\n", StringComparison.Ordinal), $"raise CardContent.Drawing, which is {CardContent.Drawing}:\n{actual}");
        Assert.True(Environment.GetEnvironmentVariable("PUBLICATION_UPDATE") == "1", "look at the cards, then write the pictures anew with PUBLICATION_UPDATE=1");
        File.WriteAllText(file, actual);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    [InlineData(400)]
    public void Long_texts_are_fitted(int times)
    {
        string Many(string text) => string.Concat(Enumerable.Repeat(text, times));
        CardContent[] long_ =
        [
            Term with { Title = new(Many("Donaudampfschifffahrtsgesellschaft "), "de"), Original = new(Many("人工智能"), "zh-Hans"), Summary = new(Many("word "), "en"), Foot = new(Many("Ministry, "), "en") },
            Term with { Form = CardForm.Entry, Title = new(Many("oneword"), "en"), Kicker = new(Many("KIND "), "en") },
            Quote with { Title = new(Many("We shall see. "), "en"), Original = new(Many("我们将拭目以待。"), "zh-Hans"), Speaker = new(Many("Somebody of some office, "), "en") },
            Quote with { Title = new(Many("We shall see. "), "en"), Original = CardWords.None },
            Publication with { Title = new(Many("A name "), "en"), Summary = new(Many("and a line under it "), "en") },
        ];
        foreach (var content in long_)
        {
            using var picture = SKBitmap.Decode(CardPicture.Draw(Design, content).Png);
            var ink = CardPixels.Bounds(picture);
            Assert.True(ink is { Left: >= 80, Top: >= 40, Right: <= 1120, Bottom: <= 590 }, $"{content.Form}: {ink}");
            Assert.True(ink.Height > 200, $"{content.Form}: {ink}");
        }
    }

    [Fact]
    public void A_sign_that_no_font_has_is_left_out_and_told()
    {
        var picture = CardPicture.Draw(Design, Term with { Title = new("super 🦜 smart", "en") });
        Assert.Equal("🦜", string.Concat(picture.Missing));
        var without = Term with { Title = new("super smart", "en") };
        Assert.Equal(Pixels(CardPicture.Draw(Design, without).Png), Pixels(picture.Png));
        // It is not taken for finished: the next build draws and tells again.
        Assert.False(CardPng.IsOf(picture.Png, (Term with { Title = new("super 🦜 smart", "en") }).Key(Design)));
    }

    [Theory]
    [InlineData("نص", "ar")]
    [InlineData("עברית", "he")]
    [InlineData("ꦗꦮ", "jv")]
    [InlineData("𠮷", "zh-Hans")]
    public void A_text_in_letters_that_no_font_has_is_left_out_as_a_whole(string text, string language)
    {
        var picture = CardPicture.Draw(Design, Term with { Original = new(text + " and more", language) });
        Assert.NotEmpty(picture.Missing);
        Assert.Equal(Pixels(CardPicture.Draw(Design, Term with { Original = CardWords.None, Romanisation = CardWords.None }).Png), Pixels(picture.Png));
    }

    [Fact]
    public void A_title_that_cannot_be_written_gives_way_to_the_publication_s_name()
    {
        var picture = CardPicture.Draw(Design, Term with { Title = new("عنوان", "ar"), Original = CardWords.None, Romanisation = CardWords.None });
        Assert.Equal(Pixels(CardPicture.Draw(Design, Term with { Title = Term.Masthead, Original = CardWords.None, Romanisation = CardWords.None }).Png), Pixels(picture.Png));
    }

    [Theory]
    [InlineData("Chinese and pinyin: 人工智能 réngōng zhìnéng, lǚ, ǹg, ḿ", "en")]
    [InlineData("Kana: ソサエティ ごくう々ゝー", "ja")]
    [InlineData("Deutsch: „Große Maßnahme“ – 5 %, Straße, ÄÖÜ", "de")]
    [InlineData("Русский, Ελληνικά, Tiếng Việt", "en")]
    [InlineData("An accent of its own: e\u0301, a\u030C, ü\u0304", "en")]
    [InlineData("Rare: 龘靐, 祎, 喆, 赟", "zh-Hans")]
    public void The_theme_s_fonts_have_every_letter(string text, string language)
    {
        foreach (var style in new[] { CardStyle.Heading, CardStyle.Text, CardStyle.Italic, CardStyle.Label, CardStyle.Small })
        {
            var words = CardText.Of(Design.Fonts, style, new(text, language));
            Assert.Equal("", string.Concat(words.Missing));
            Assert.DoesNotContain(words.Pieces.SelectMany(p => p.Glyphs), g => g.Id == 0);
        }
    }

    private static byte[] Pixels(byte[] png)
    {
        using var picture = SKBitmap.Decode(png);
        return picture.GetPixelSpan().ToArray();
    }
}
