using System.Text.Json;
using Publication.Linking;
using Publication.Rendering.Search;
using Xunit;

namespace Publication.Tests.Rendering.Search;

/// <summary>What the generator and the script both do, they do alike: over every text and every word of the publication.</summary>
public sealed class BothSidesTests(RealSearch real) : IClassFixture<RealSearch>
{
    private const string Answering = """
        const fs = require('fs'), folder = process.argv[2] + '/';
        (0, eval)(fs.readFileSync(process.argv[3], 'utf8'));
        const asked = JSON.parse(fs.readFileSync(folder + 'asked.txt', 'utf8'));
        console.log(JSON.stringify(asked.map(FUNCTION)));
        """;

    private static readonly string[] Odd = ["İstanbul ẞ ŀ ŉ", "Ｆｕｌｌ　ｗｉｄｔｈ １２３", "naïve coöperation Đà Nẵng", "x̌ q̃ 1,000,000.50", "𠀀𠀁 한국어 カタカナ", "٣ ৩", "a1b2 3.14.15", "C++/C# ＋", "R&D AT＆T a&&b & c Ø&é 1,000&5 5&1,000 &人 a&人"];

    [Fact]
    public void A_text_is_cut_into_the_same_words()
    {
        var site = real.Search.Edition.Site!;
        string[] texts = [.. Odd, .. Enumerable.Range(0, site.Entries.Length).Where(site.IsVisible).Select(e => SearchText.Of(site, e)).SelectMany(t => t.Names.Concat(t.Headings).Concat(t.Blocks))];
        var theirs = Ask<string[]>(texts, "(text) => publicationSearch.cut(text).map((token) => token.word + token.signs)");
        for (var i = 0; i < texts.Length; i++)
        {
            var ours = new List<string>();
            for (var tokens = new SearchTokens(texts[i]); tokens.Next();) ours.Add(string.Concat(tokens.Token, tokens.Signs));
            Assert.Equal(ours, theirs[i]);
        }
    }

    [Fact]
    public void A_word_has_the_same_stem()
    {
        var words = new SortedSet<string>(["caresses", "ties", "agreed", "feed", "hopping", "falling", "hissing", "fizzed", "filing", "happy", "sky", "controlled", "rolling", "rate", "cease", "news", "conflated", "sized", "y", "ed", "sing", "bring"], StringComparer.Ordinal);
        var site = real.Search.Edition.Site!;
        foreach (var text in Enumerable.Range(0, site.Entries.Length).Where(site.IsVisible).Select(e => SearchText.Of(site, e)).SelectMany(t => t.Names.Concat(t.Headings).Concat(t.Blocks)))
            for (var tokens = new SearchTokens(text); tokens.Next();)
                if (!tokens.IsRun) words.Add(tokens.Token.ToString());
        Assert.True(words.Count > 2000, $"only {words.Count} words");
        Assert.Equal(words.Select(WordStem.Of), Ask<string>([.. words], "publicationSearch.stem"));
    }

    [Theory]
    [InlineData("plans planned planning", "plan")]
    [InlineData("policy policies", "polici")]
    [InlineData("modelling models", "model")]
    [InlineData("agreed agree", "agre")]
    [InlineData("controlling controls", "control")]
    public void Inflections_have_one_stem(string words, string stem)
    {
        foreach (var word in words.Split(' ')) Assert.Equal(stem, WordStem.Of(word));
    }

    private T[] Ask<T>(string[] asked, string function)
    {
        File.WriteAllText(Path.Combine(real.Search.Folder, "asked.txt"), JsonSerializer.Serialize(asked));
        return JsonSerializer.Deserialize<T[]>(real.Search.Run(Answering.Replace("FUNCTION", function, StringComparison.Ordinal)))!;
    }
}
