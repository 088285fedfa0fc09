using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Publication.Content;

/// <summary>Anchors, the attributes that a text may give, and what they switch.</summary>
internal sealed partial class MarkdownWriter
{
    private const string NoTerms = "no-terms";

    /// <summary>The level of the heading that switched marking off, or 0.</summary>
    private int unmarkedLevel;

    private readonly record struct Scope(string Language, int Unmarked);

    /// <summary>Takes over the language of an element, and whether terms are marked in it.</summary>
    private Scope Enter(MarkdownObject element)
    {
        var scope = new Scope(language, unmarked);
        if (element.TryGetAttributes() is not { } attributes) return scope;
        if (attributes.Classes?.Contains(NoTerms) == true && element is not HeadingBlock) unmarked++;
        if (attributes.Properties is not null)
        {
            foreach (var (name, value) in attributes.Properties)
                if (name == "lang" && value is not null && IsLanguage(value)) language = value;
        }
        SetMarkable();
        return scope;
    }

    private void Leave(Scope scope)
    {
        (language, unmarked) = (scope.Language, scope.Unmarked);
        SetMarkable();
    }

    private void BeginSection(HeadingBlock heading)
    {
        if (heading.Level <= unmarkedLevel) unmarkedLevel = 0;
        if (unmarkedLevel == 0 && heading.TryGetAttributes()?.Classes?.Contains(NoTerms) == true) unmarkedLevel = heading.Level;
    }

    private void SetMarkable() => builder.Markable = unmarked == 0 && unmarkedLevel == 0;

    /// <summary>Anchors written by hand come first, wherever they stand; headings take what is left.</summary>
    private void ReserveAnchors(MarkdownDocument document)
    {
        if (!text.Contains('{', StringComparison.Ordinal)) return;
        foreach (var element in document.Descendants())
        {
            if (element.TryGetAttributes() is not { Id: { } id } attributes) continue;
            var valid = AnchorNames.IsAnchor(id);
            if (valid && anchors.Take(id)) continue;
            report.Add(
                TextRules.Anchor, PlaceOfAttributes(attributes, element),
                valid ? $"the anchor `{id}` is given twice in this text" : $"`{id}` cannot be an anchor",
                help: valid ? "give each anchor once" : "use letters of the English alphabet, digits and hyphens, and begin with a letter");
            attributes.Id = null;
        }
    }

    /// <summary>Writes what the text may give: nothing else passes.</summary>
    private void Attributes(MarkdownObject element, string ownClass = "")
    {
        var attributes = element.TryGetAttributes();
        if (attributes?.Id is { } id && element is not HeadingBlock) Id(id);
        WriteClasses(attributes, ownClass, element);
        var loading = "lazy";
        if (attributes?.Properties is { } properties)
        {
            foreach (var (name, value) in properties)
            {
                if (!IsAllowed(name, value, element)) RefuseAttribute(name, value, attributes, element);
                else if (name == "loading") loading = value!;
                else Attribute(name switch { "lang" => " lang=\""u8, "width" => " width=\""u8, _ => " height=\""u8 }, value);
            }
        }
        if (element is not LinkInline { IsImage: true }) return;
        Attribute(" loading=\""u8, loading);
        builder.Markup(" decoding=\"async\""u8);
    }

    private void WriteClasses(HtmlAttributes? attributes, string ownClass, MarkdownObject element)
    {
        var open = ownClass.Length > 0;
        if (open) Attribute(" class=\""u8, ownClass, close: false);
        foreach (var name in attributes?.Classes ?? [])
        {
            if (name == NoTerms || (element is FencedCodeBlock && name.StartsWith("language-", StringComparison.Ordinal))) continue;
            if (!IsClass(name))
            {
                RefuseAttribute("class", name, attributes!, element);
                continue;
            }
            builder.Markup(open ? " "u8 : " class=\""u8);
            builder.Attribute(name);
            open = true;
        }
        if (open) builder.Markup("\""u8);
    }

    private void Id(string anchor)
    {
        Attribute(" id=\""u8, anchor);
        builder.Anchor(anchor);
    }

    private void Attribute(ReadOnlySpan<byte> opening, ReadOnlySpan<char> value) => Attribute(opening, value, close: true);

    private void Attribute(ReadOnlySpan<byte> opening, ReadOnlySpan<char> value, bool close)
    {
        builder.Markup(opening);
        builder.Attribute(value);
        if (close) builder.Markup("\""u8);
    }

    private static bool IsAllowed(string name, string? value, MarkdownObject element) => name switch
    {
        "lang" => value is not null && IsLanguage(value),
        "width" or "height" => element is LinkInline { IsImage: true } && IsSize(value),
        "loading" => element is LinkInline { IsImage: true } && value is "lazy" or "eager",
        _ => false,
    };

    private static bool IsSize(string? value) => value is { Length: >= 1 and <= 5 } && value.All(char.IsAsciiDigit);

    private static bool IsLanguage(string value) =>
        value.Length is >= 2 and <= 35 && char.IsAsciiLetter(value[0]) && value.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');

    private static bool IsClass(string name) =>
        name.Length is > 0 and <= 64 && char.IsAsciiLetter(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '+' or '#');

    private void RefuseAttribute(string name, string? value, HtmlAttributes attributes, MarkdownObject element) => report.Add(
        TextRules.Attribute, PlaceOfAttributes(attributes, element),
        value is null ? $"the attribute `{name}` is not allowed" : $"the attribute `{name}={Short(value)}` is not allowed",
        help: "a text may give `#anchor`, `.class` and `lang=…`, an image `width=…`, `height=…` and `loading=…`; for braces as such write `\\{`");

    private TextSpan PlaceOfAttributes(HtmlAttributes attributes, MarkdownObject element)
    {
        var at = attributes.Span;
        var holds = at.Start >= 0 && at.End < text.Length && at.End > at.Start && text[at.Start] == '{';
        return holds ? Place(at) : PlaceOfLine(element.Span);
    }
}
