using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace Publication.BrowserTests;

/// <summary>Mails as programs show them: narrow and wide, light, dark and with their colours swapped, without images, without the style sheet.</summary>
public sealed partial class MailTests(Sites sites) : BrowserPage(sites)
{
    /// <summary>Dark comes before the swap of colours, which leaves nothing of the mail as it was.</summary>
    private static readonly (string Look, ColorScheme Scheme, bool Swaps)[] Looks = [("light", ColorScheme.Light, false), ("dark", ColorScheme.Dark, false), ("swapped", ColorScheme.Light, true)];

    private static readonly int[] Widths = [320, 600, 1024];

    [Theory]
    [InlineData("with its style sheet")]
    [InlineData("without its style sheet")]
    public async Task A_mail_shows_everything_and_everything_can_be_read(string shownAs)
    {
        var script = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "tests", "Publication.BrowserTests", "Scripts", "mail.js"), TestContext.Current.CancellationToken);
        await Page.RouteAsync("**/*", route => route.AbortAsync());
        var mails = TakenMail.Of(Sites.Real);
        Assert.InRange(mails.Count, 15, 40);
        var faults = new List<string>();
        foreach (var mail in mails)
        {
            await Page.SetContentAsync(shownAs.StartsWith("without", StringComparison.Ordinal) ? StyleSheet().Replace(mail.Html, "") : mail.Html);
            foreach (var (look, scheme, swaps) in Looks)
            {
                await Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
                foreach (var width in Widths)
                {
                    await Page.SetViewportSizeAsync(width, 800);
                    var shown = await Page.EvaluateAsync<JsonElement>(script, new { swaps = swaps && width == Widths[0] });
                    faults.AddRange(shown.GetProperty("faults").EnumerateArray().Select(f => $"{mail.Name}, {look} at {width}: {f}"));
                    if (Missing(mail.Blocks, shown.GetProperty("words").GetString()!) is { } missing) faults.Add($"{mail.Name}, {look} at {width} lacks: {missing}");
                }
            }
        }
        Assert.True(faults.Count == 0, $"{faults.Count} faults:\n" + string.Join('\n', faults.Take(30)));
    }

    /// <summary>The first piece that does not stand after the one before it; only its letters and digits count.</summary>
    private static string? Missing(IReadOnlyList<string> blocks, string words)
    {
        var text = Letters(words);
        var from = 0;
        foreach (var block in blocks)
        {
            var at = text.IndexOf(Letters(block), from, StringComparison.Ordinal);
            if (at < 0) return block;
            from = at + Letters(block).Length;
        }
        return null;
    }

    private static string Letters(string words)
    {
        var letters = new StringBuilder(words.Length);
        foreach (var rune in words.EnumerateRunes())
            if (Rune.IsLetterOrDigit(rune)) letters.Append(rune);
        return letters.ToString();
    }

    [GeneratedRegex("<style>.*?</style>", RegexOptions.Singleline)]
    private static partial Regex StyleSheet();
}
