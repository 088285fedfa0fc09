namespace Publication.BrowserTests.Hostile;

/// <summary>The elements and attributes that pages are made of, those of the theme and those of texts together. Nothing else may stand on a page.</summary>
internal static class AllowedMarkup
{
    private const string Everywhere = "aria-current aria-describedby aria-hidden aria-label aria-labelledby class hidden id lang role tabindex";

    private const string Elements = """
        a: download href interestfor rel title
        abbr: title
        article:
        aside:
        b:
        base: target
        bdi:
        blockquote:
        body:
        br:
        button: title type
        cite:
        code:
        dd:
        del:
        details: open
        dfn:
        div: popover
        dl:
        dt:
        em:
        figcaption:
        figure:
        footer:
        form: action method
        g:
        h1:
        h2:
        h3:
        h4:
        h5:
        h6:
        head:
        header:
        hr:
        html:
        i:
        img: alt decoding height loading src width
        input: autocapitalize autocomplete checked disabled enterkeyhint name spellcheck type
        label: for
        li:
        line: x1 x2 y1 y2
        link: as crossorigin href rel sizes title type
        main:
        mark:
        meta: charset content http-equiv media name property
        nav:
        noscript:
        ol: start
        option: value
        p:
        pre:
        rect: height width x y
        script: defer src type
        section:
        select: name
        span:
        strong:
        summary:
        sup:
        svg: height width
        table:
        tbody:
        td:
        text: dx text-anchor x y
        textarea: readonly rows spellcheck
        th: scope
        thead:
        time: datetime
        title:
        tr:
        ul:
        """;

    /// <summary>For the browser: attributes by element.</summary>
    public static IReadOnlyDictionary<string, string[]> List { get; } = Elements.Split('\n').Select(line => line.Split(':'))
        .ToDictionary(e => e[0], e => $"{Everywhere} {e[1]}".Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
