namespace Publication.Content;

/// <summary>The mistakes that a text can hold by itself, whatever the rest of the publication says.</summary>
public static class TextRules
{
    private const string Head = """
        --- input/briefs/example.md
        ---
        title: An example
        date: 2026-01-05
        summary: What the example says.
        ---


        """;

    public static readonly Rule TooLarge = new("PUB201", Severity.Error, "a text that is too large")
    {
        Why = "A text has at most 256 kB, and what is made of it at most twenty times its size, or 5 MB. "
            + "It shows at most 500 cards, and its tables have at most 500 columns. "
            + "More than that is not read by anyone, and keeps the whole publication from being built.",
        Bad = Head + string.Concat(Enumerable.Repeat("[a]\n", 1200)) + "\n[a]: https://example.org/" + new string('a', 4500) + "\n",
        Good = Head + "[a]\n\n[a]: https://example.org/a\n",
    };

    public static readonly Rule TooDeep = new("PUB202", Severity.Error, "lists, quotations or emphasis too deep inside each other")
    {
        Why = "Nobody can follow twenty levels, and nobody opens thousands of stars or brackets without closing them. Such a text is nearly always an accident of copying.",
        Bad = Head + "> > > > > > > > > > > > > > > > > > > > > > > > > Who said that?\n",
        Good = Head + "> > Who said that?\n",
    };

    public static readonly Rule ForbiddenCharacter = new("PUB203", Severity.Error, "an invisible character in a text")
    {
        Why = "Control characters, marks that turn the direction of writing, and tag characters change what is read without being seen. "
            + "They come in with copied text. Scripts that are written from right to left need none of them.",
        Bad = Head + "The plan was \u202Eannounced in August.\n",
        Good = Head + "The plan was announced in August.\n",
    };

    public static readonly Rule TitleHeading = new("PUB204", Severity.Error, "a heading of the title's level")
    {
        Why = "A page has one heading of the first level, its title, which stands in the front matter. "
            + "Readers who listen to a page find their way by the levels.",
        Bad = Head + "# What changed\n\nThe plan was announced.\n",
        Good = Head + "## What changed\n\nThe plan was announced.\n",
    };

    public static readonly Rule EntryLink = new("PUB205", Severity.Error, "a link to an entry that is not written as one")
    {
        Why = "Between double brackets stands the id of an entry, in lower-case letters, digits and hyphens, "
            + "and after a bar the words that are shown.",
        Bad = Head + "See [[An Example]].\n",
        Good = Head + "See [[example|an example]], or write \\[[brackets]] as such.\n",
    };

    public static readonly Rule EmbedInText = new("PUB206", Severity.Error, "a card inside a paragraph")
    {
        Why = "A card is a block like a table: it needs a line of its own, with an empty line before and after it.",
        Bad = Head + "The publication holds ![[counts]] entries.\n",
        Good = Head + "The publication holds:\n\n![[counts]]\n",
    };

    public static readonly Rule Citation = new("PUB207", Severity.Error, "a citation that is not written as one")
    {
        Why = "A citation names its source by id, after an at sign, and the place in it after a comma; "
            + "several sources are divided by semicolons. What is written in another way would stand in the text as it is.",
        Bad = Head + "The plan was announced [@The State Council].\n",
        Good = Head + "The plan was announced.\n",
    };

    public static readonly Rule UndefinedFootnote = new("PUB208", Severity.Error, "a footnote that is not written")
    {
        Why = "Each mark in the text needs its note, which may stand anywhere in the same text.",
        Bad = Head + "The plan was announced.[^when]\n",
        Good = Head + "The plan was announced.[^when]\n\n[^when]: In August.\n",
    };

    public static readonly Rule UnusedFootnote = new("PUB209", Severity.Warning, "a footnote that nothing refers to")
    {
        Why = "A note without a mark in the text has no place on the page and is left out.",
        Bad = Head + "The plan was announced.\n\n[^when]: In August.\n",
        Good = Head + "The plan was announced.[^when]\n\n[^when]: In August.\n",
    };

    public static readonly Rule Address = new("PUB210", Severity.Error, "a link to an address that is not allowed")
    {
        Why = "A link leads to a web page (http or https), to a mail address, to a file of the publication or to a part of the page. "
            + "Other addresses can run programs in a reader's browser.",
        Bad = Head + "Read [the plan](javascript:alert(1)).\n",
        Good = Head + "Read [the plan](https://example.org/plan).\n",
    };

    public static readonly Rule ForeignImage = new("PUB211", Severity.Error, "an image from another site")
    {
        Why = "A page loads nothing from elsewhere: the other site would learn who reads it, and could change or remove the image.",
        Bad = Head + "![Adoption rises](https://example.org/chart.png)\n",
        Good = Head + "[A chart of adoption](https://example.org/chart.png)\n",
    };

    public static readonly Rule ImageText = new("PUB212", Severity.Error, "an image without a description")
    {
        Why = "Readers who do not see the image are told what it shows, and so are those whose connection does not load it.",
        Bad = Head + "![](../assets/chart.png)\n",
        Good = Head + "[A chart of adoption](https://example.org/chart.png)\n",
    };

    public static readonly Rule Attribute = new("PUB213", Severity.Error, "an attribute that is not allowed")
    {
        Why = "Braces after a heading, a word or an image give it an anchor, a class or a language, and an image its size. "
            + "Other attributes could run programs in a reader's browser or change the look of the page.",
        Bad = Head + "Read [the plan](https://example.org/plan){onclick=run}.\n",
        Good = Head + "Read [the plan](https://example.org/plan){lang=de}.\n",
    };

    public static readonly Rule Anchor = new("PUB214", Severity.Error, "an anchor that is given twice or cannot be one")
    {
        Why = "A link to a part of a page needs one place to go to, and an address that can be typed on any keyboard.",
        Bad = Head + "## Before {#change}\n\nA plan.\n\n## After {#change}\n\nA rule.\n",
        Good = Head + "## Before {#before}\n\nA plan.\n\n## After {#after}\n\nA rule.\n",
    };

    public static readonly Rule NestedLink = new("PUB215", Severity.Error, "a link inside another link")
    {
        Why = "A reader who chooses the words could not know where they lead.",
        Bad = Head + "Read [the plan, see [[example]]](https://example.org/plan).\n",
        Good = Head + "Read [the plan](https://example.org/plan), see [[example]].\n",
    };

    /// <summary>All of them, by code.</summary>
    public static readonly IReadOnlyList<Rule> All =
    [
        TooLarge, TooDeep, ForbiddenCharacter, TitleHeading, EntryLink, EmbedInText, Citation, UndefinedFootnote,
        UnusedFootnote, Address, ForeignImage, ImageText, Attribute, Anchor, NestedLink,
    ];
}
