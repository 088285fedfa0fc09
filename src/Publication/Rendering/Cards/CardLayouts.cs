namespace Publication.Rendering.Cards;

/// <summary>Where everything stands on a card. Text keeps to the middle: some sites cut previews at the edges.</summary>
internal static class CardLayouts
{
    public const int Width = 1200;
    public const int Height = 630;

    private const float Left = 88; // slanted letters reach out to the left
    private const float Right = 1112;
    private const float Top = 44;
    private const float Bottom = 586;
    private const float Whole = Right - Left;

    private const float MastheadRule = 96;
    private const float KickerTop = 124;
    private const float ContentTop = 170;
    private const float BarWidth = 8;
    private const float BarGap = 32;

    // Size of the original and of the translation beside it.
    private static readonly (float Original, float Translation)[] Pairs = [(64, 44), (56, 41), (50, 38), (46, 35), (43, 33), (40, 31), (38, 29.5f), (36, 28), (34, 27), (32, 26)];

    public static void Draw(CardSheet sheet, CardContent content)
    {
        if (content.Form == CardForm.Publication)
        {
            DrawPublication(sheet, content);
            return;
        }
        DrawMasthead(sheet, content);
        var bottom = DrawFoot(sheet, content) - 24;
        if (content.Form == CardForm.Quote) DrawQuote(sheet, content, bottom);
        else DrawEntry(sheet, content, bottom);
    }

    private static void DrawPublication(CardSheet sheet, CardContent content)
    {
        const float inner = Whole - BarWidth - BarGap - 8;
        var name = Fit(sheet, content.Title, new(CardStyle.Heading, [124, 108, 96, 84, 72, 60], 1.1f, inner, 300, 3, true));
        var line = Fit(sheet, content.Summary, new(CardStyle.Text, [44, 40, 36, 32], 1.32f, inner, 180, 4, true));
        var height = name.Height + (line.IsEmpty ? 0 : 28 + line.Height);
        var top = ((Height - height) / 2) - 6;
        sheet.Fill(Left, top + 6, BarWidth + 2, height, sheet.Design.Colours.Accent);
        var end = sheet.Write(name, Left + BarWidth + BarGap + 8, top, sheet.Design.Colours.Ink);
        sheet.Write(line, Left + BarWidth + BarGap + 8, end + 28, sheet.Design.Colours.Muted);
    }

    private static void DrawMasthead(CardSheet sheet, CardContent content)
    {
        var name = Fit(sheet, content.Masthead, new(CardStyle.Heading, [30, 26], 1.2f, Whole, 40, 1, false));
        sheet.Write(name, Left, Top, sheet.Design.Colours.Ink);
        sheet.Fill(Left, MastheadRule, Whole, 2, sheet.Design.Colours.Ink);
        var kicker = Fit(sheet, content.Kicker, new(CardStyle.Label, [24, 22, 20], 1.3f, Whole, 40, 1, false) { Spacing = 0.06f });
        sheet.Write(kicker, Left, KickerTop, sheet.Design.Colours.Accent);
    }

    /// <summary>Gives the height at which it begins.</summary>
    private static float DrawFoot(CardSheet sheet, CardContent content)
    {
        var speaker = Fit(sheet, content.Speaker, new(CardStyle.Label, [28, 26], 1.3f, Whole, 80, 2, false));
        var foot = Fit(sheet, content.Foot, new(CardStyle.Small, [26, 24], 1.35f, Whole, 72, speaker.Lines.Count > 1 ? 1 : 2, false));
        var top = Bottom - speaker.Height - foot.Height;
        sheet.Write(foot, Left, sheet.Write(speaker, Left, top, sheet.Design.Colours.Ink), sheet.Design.Colours.Muted);
        if (speaker.IsEmpty && foot.IsEmpty) return Bottom + 16;
        sheet.Fill(Left, top - 14, Whole, 1, sheet.Design.Colours.Rule);
        return top - 14;
    }

    private static void DrawEntry(CardSheet sheet, CardContent content, float bottom)
    {
        var (ink, muted) = (sheet.Design.Colours.Ink, sheet.Design.Colours.Muted);
        var isName = content.Form == CardForm.Name;
        var room = bottom - ContentTop;
        var others = (content.Original.IsEmpty ? 0 : isName ? 84 : 62) + (content.Romanisation.IsEmpty ? 0 : 42) + (content.Summary.IsEmpty ? 0 : 100);
        var title = Fit(sheet, content.Title, new(CardStyle.Heading, isName ? [76, 68, 60, 54, 48, 42] : [68, 62, 56, 50, 45, 40], 1.12f, Whole, Math.Max(room - others, 140), 4, true));
        // A title that cannot be written at all: the publication stands for it.
        if (title.IsEmpty) title = Fit(sheet, content.Masthead, new(CardStyle.Heading, [76, 68, 60, 54, 48, 42], 1.12f, Whole, room, 3, true));
        var at = sheet.Write(title, Left, ContentTop, ink);
        var original = Fit(sheet, content.Original, new(CardStyle.Text, isName ? [60, 52, 46, 40, 36] : [42, 38, 34, 30], 1.3f, Whole, Math.Max(44, (bottom - at) * 0.6f), 2, true));
        if (!original.IsEmpty) at = sheet.Write(original, Left, at + (isName ? 14 : 10), ink);
        var romanisation = Fit(sheet, content.Romanisation, new(CardStyle.Italic, [30, 27, 24], 1.3f, Whole, bottom - at - 4, 1, false));
        if (!romanisation.IsEmpty && !original.IsEmpty) at = sheet.Write(romanisation, Left, at + 4, muted);
        var summary = Fit(sheet, content.Summary, new(CardStyle.Text, [38, 35, 32, 30, 28], 1.36f, Whole, bottom - at - 20, 6, false));
        sheet.Write(summary, Left, at + 20, muted);
    }

    private static void DrawQuote(CardSheet sheet, CardContent content, float bottom)
    {
        var room = bottom - ContentTop;
        var (original, words) = Words(sheet, content, Whole - BarWidth - BarGap, room);
        var gap = original.IsEmpty || words.IsEmpty ? 0 : 18;
        var height = original.Height + gap + words.Height;
        var top = ContentTop + Math.Clamp((room - height) / 2, 0, 64);
        sheet.Fill(Left, top + 6, BarWidth, height, sheet.Design.Colours.Accent);
        var left = Left + BarWidth + BarGap;
        var at = sheet.Write(original, left, top, sheet.Design.Colours.Ink);
        sheet.Write(words, left, at + gap, original.IsEmpty ? sheet.Design.Colours.Ink : sheet.Design.Colours.Muted);
    }

    /// <summary>The original and its translation, in sizes at which both fit; what is too long for the smallest is cut.</summary>
    private static (CardBlock Original, CardBlock Words) Words(CardSheet sheet, CardContent content, float width, float room)
    {
        const float gap = 18;
        var fonts = sheet.Design.Fonts;
        var original = CardText.Of(fonts, CardStyle.Text, content.Original);
        if (original.IsEmpty) return (CardBlock.Empty, Fit(sheet, content.Title, new(CardStyle.Text, [66, 60, 54, 49, 44, 40, 36, 33, 30], 1.3f, width, room, 12, false)));
        var translation = CardText.Of(fonts, CardStyle.Italic, content.Title);
        CardFit Large(float size, float height) => new(CardStyle.Text, [size], 1.45f, width, height, 12, false);
        CardFit Small(float size, float height) => new(CardStyle.Italic, [size], 1.3f, width, height, 12, false);
        foreach (var (first, second) in Pairs)
            if (CardBlock.Whole(original, Large(first, room)) is { } above && CardBlock.Whole(translation, Small(second, room - gap - above.Height)) is { } below) return (above, below);
        var (least, small) = Pairs[^1];
        var half = Fit(sheet, content.Original, Large(least, room * 0.55f));
        return (half, Fit(sheet, content.Title, Small(small, room - gap - half.Height)));
    }

    private static CardBlock Fit(CardSheet sheet, CardWords words, CardFit fit) => CardBlock.Fit(sheet.Design.Fonts, words, fit);
}
