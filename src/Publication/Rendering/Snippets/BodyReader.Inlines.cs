using System.Text;
using Publication.Content;
using Publication.Linking;

namespace Publication.Rendering.Snippets;

/// <summary>What stands in a paragraph, a heading or a cell.</summary>
internal sealed partial class BodyReader
{
    private static bool IsInline(string name) => name is
        "a" or "strong" or "em" or "del" or "code" or "abbr" or "span" or "sup" or "br" or "img" or "input" or "label";

    /// <summary>Up to the tag that closes the element around, or to a block.</summary>
    private List<Inline> ReadInlines()
    {
        var words = new List<Inline>();
        while (true)
        {
            if (SlotHere is { } here)
            {
                if (AtCard) return words;
                slot++;
                words.AddRange(here.Kind == SlotKind.Link ? LinkOf(here) : CitationOf(here));
            }
            else if (markup.AtEnd || markup.AtClosing || (markup.AtTag && !IsInline(markup.Name))) return words;
            else if (markup.AtTag) ReadInline(words);
            else words.Add(new Inline.Text(markup.TakeText(slot < body.Slots.Length ? body.Slots[slot].At : body.Html.Length)));
        }
    }

    private void ReadInline(List<Inline> words)
    {
        switch (markup.Name)
        {
            case "br":
                words.Add(new Inline.Break());
                markup.SkipTag();
                return;
            case "input":
                words.Add(new Inline.Text(markup.HasFlag("checked") ? "[x] " : "[ ] "));
                markup.SkipTag();
                return;
            case "img":
                ReadPicture(words);
                return;
        }
        var (name, language) = (markup.Name, markup.Attribute("lang"));
        var address = name == "a" ? TakeAddress("href") : "";
        markup.SkipTag();
        var inside = ReadInlines();
        markup.SkipTag();
        words.AddRange(In(language, name switch
        {
            "strong" => [new Inline.Strong(inside)],
            "em" => [new Inline.Emphasis(inside)],
            "code" => [new Inline.Code(PlainWords.Of(inside))],
            "del" => [new Inline.Text("["), .. phrases.Say("mail.struck"), new Inline.Text(" "), .. inside, new Inline.Text("]")],
            "a" => Linked(address, inside),
            "sup" => [new Inline.Text(" ["), .. phrases.Say("mail.note_mark", PlainWords.Of(inside)), new Inline.Text("]")],
            _ => inside,
        }));
    }

    /// <summary>What a mail cannot link to is written out: a client would not follow it, or warn of it.</summary>
    private IReadOnlyList<Inline> Linked(string address, IReadOnlyList<Inline> inside)
    {
        if (address.StartsWith('#')) return inside; // a note's number
        if (phrases.MayLink(address)) return [new Inline.Link(phrases.Own(address), inside)];
        return PlainWords.Of(inside) == address ? inside : [.. inside, new Inline.Text($" ({address})")];
    }

    private IReadOnlyList<Inline> LinkOf(Slot link)
    {
        var target = Context.Link(Context.Site.Targets[entry.Index][link.Reference]);
        var label = link.Label.Length > 0 ? LabelOf(link.Label)
            : target is not null ? phrases.Name(target) : [new Inline.Text(entry.Source.References[link.Reference].Target)];
        return target is null ? label : [phrases.Link(target, label)];
    }

    private List<Inline> LabelOf(string html) =>
        html.AsSpan().ContainsAny('<', '&')
            ? new BodyReader(phrases, new Body { Html = Encoding.UTF8.GetBytes(html) }, entry, scope).ReadInlines()
            : [new Inline.Text(html)];

    private IReadOnlyList<Inline> CitationOf(Slot citation)
    {
        if (scope is null) return [];
        var locators = citation.Label.Split('\u001f');
        var cited = new List<(int, string)>();
        for (var i = 0; i < citation.Count; i++)
        {
            if (Context.Link(Context.Site.Targets[entry.Index][citation.Reference + i]) is not { } target) continue;
            cited.Add((scope.NumberOf(target.Index), i < locators.Length ? locators[i] : ""));
        }
        return Phrases.Cite(cited);
    }

    private void ReadPicture(List<Inline> words)
    {
        var description = markup.Attribute("alt") ?? "";
        var address = TakeAddress("src", out var picture);
        markup.SkipTag();
        if (picture?.Image is { Type: ImageType.Png or ImageType.Jpeg or ImageType.Gif } size)
            pictures.Add(new Block.Picture(address, size.Width, size.Height, description));
        else words.AddRange([new Inline.Text("["), new Inline.Link(address, phrases.Text(description)), new Inline.Text("]")]);
    }

    private string TakeAddress(string attribute) => TakeAddress(attribute, out _);

    /// <summary>Full, whether it is written in the text or known to the linked site only.</summary>
    private string TakeAddress(string attribute, out Asset? asset)
    {
        asset = null;
        if (slot == body.Slots.Length || body.Slots[slot].At != markup.ValueOf(attribute)) return markup.Attribute(attribute) ?? "";
        var link = body.Links[body.Slots[slot++].Reference];
        var resolved = LinkResolver.Resolve(Context.Site, entry.Index, link);
        if (resolved.Sort == LinkSort.Asset) asset = Context.Assets.FindInput(resolved.Path);
        return phrases.Full(Context.Bodies.AddressOf(link, entry.Index), entry.Canonical);
    }

    /// <summary>Without blanks at its ends; empty where nothing is left.</summary>
    private static List<Inline> Trimmed(IReadOnlyList<Inline> words)
    {
        var trimmed = words.ToList();
        while (trimmed is [Inline.Text first, ..] && first.Value.AsSpan().TrimStart() is var left && left.Length < first.Value.Length)
            if (left.IsEmpty) trimmed.RemoveAt(0);
            else trimmed[0] = new Inline.Text(left.ToString());
        while (trimmed is [.., Inline.Text last] && last.Value.AsSpan().TrimEnd() is var right && right.Length < last.Value.Length)
            if (right.IsEmpty) trimmed.RemoveAt(trimmed.Count - 1);
            else trimmed[^1] = new Inline.Text(right.ToString());
        return trimmed;
    }
}
