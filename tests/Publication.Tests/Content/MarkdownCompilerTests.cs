using System.Diagnostics;
using System.Text;
using AngleSharp.Html.Parser;
using Publication.Content;
using Xunit;

namespace Publication.Tests.Content;

/// <summary>Texts beside what becomes of them. A slot is shown as <c>⟦Link id⟧</c>, its label after a bar.</summary>
public class MarkdownCompilerTests
{
    [Fact]
    public void Paragraphs_headings_and_emphasis() => Check(
        """
        A *first* paragraph with **strong** words, ~~old~~ ones, `code` & <b>no HTML</b>.
        It goes on\
        and breaks.

        ## What it says

        Text.

        ***
        """,
        """
        <p>A <em>first</em> paragraph with <strong>strong</strong> words, <del>old</del> ones, <code>code</code> &amp; &lt;b&gt;no HTML&lt;/b&gt;. It goes on<br>and breaks.</p>
        <h2 id="what-it-says">What it says</h2>
        <p>Text.</p>
        <hr>
        """);

    [Fact]
    public void Lists_quotations_code_and_definitions() => Check(
        """
        - one
        - two
          1. nested

        3. three

           more

        - [ ] open
        - [x] done

        > Said
        > so.

        ```csharp
        if (a < b)
        ```

        Term
        :   Its meaning.
        """,
        """
        <ul>
        <li>one</li>
        <li>two
        <ol>
        <li>nested</li>
        </ol>
        </li>
        </ul>
        <ol start="3">
        <li>
        <p>three</p>
        <p>more</p>
        </li>
        </ol>
        <ul class="contains-task-list">
        <li class="task-list-item"><label><input type="checkbox" disabled> open</label></li>
        <li class="task-list-item"><label><input type="checkbox" disabled checked> done</label></li>
        </ul>
        <blockquote>
        <p>Said so.</p>
        </blockquote>
        <pre tabindex="0"><code class="language-csharp">if (a &lt; b)
        </code></pre>
        <dl>
        <dt>Term</dt>
        <dd>Its meaning.</dd>
        </dl>
        """);

    [Fact]
    public void Tables() => Check(
        """
        | Year | Share | Who |
        |------|------:|:---:|
        | 2027 | 70% [@plan] | [[council\|the council]] |
        """,
        """
        <div class="table-scroll" tabindex="0"><table>
        <thead>
        <tr><th scope="col">Year</th><th scope="col" class="right">Share</th><th scope="col" class="center">Who</th></tr>
        </thead>
        <tbody>
        <tr><td>2027</td><td class="right">70%⟦Citation plan⟧</td><td class="center">⟦Link council|the council⟧</td></tr>
        </tbody>
        </table></div>
        """);

    [Fact]
    public void Links_to_entries() => Check(
        """
        See [[henan-ai-plus]], [[henan-ai-plus|Henan's & others]] and [[term:ai-plus]]; not \[[this]] or `[[that]]`.
        A label may go [[henan-ai-plus|over
        two lines]].
        """,
        """
        <p>See ⟦Link henan-ai-plus⟧, ⟦Link henan-ai-plus|Henan's &amp; others⟧ and ⟦Link term:ai-plus⟧; not [[this]] or <code>[[that]]</code>. A label may go ⟦Link henan-ai-plus|over two lines⟧.</p>
        """,
        plain: "See henan ai plus, Henan's & others and ai plus; not [[this]] or [[that]]. A label may go over two lines.");

    [Fact]
    public void Embedded_entries_stand_in_no_paragraph() => Check(
        """
        Before.

        ![[a-quote]]

        ![[timeline:ai-plus]]
        ![[counts]]

        After.
        """,
        """
        <p>Before.</p>
        ⟦Embed a-quote⟧
        ⟦Timeline ai-plus⟧
        ⟦Counts⟧
        <p>After.</p>
        """);

    [Fact]
    public void Citations_hang_on_their_word() => Check(
        "A claim [@laha-2025, para. 4; @cset]. Another![@cset] And [@handle](https://example.org) is a link.",
        """
        <p>A claim⟦Citation laha-2025 cset|para. 4|⟧. Another!⟦Citation cset⟧ And <a href="https://example.org" class="external">@handle</a> is a link.</p>
        """,
        plain: "A claim. Another! And @handle is a link.");

    [Fact]
    public void Citations_are_numbered_by_first_use()
    {
        var (body, _) = Compile("A [@b]. B [@a; @b]. C [@c].");
        Assert.Equal(["b", "a", "c"], body.Citations);
        Assert.Equal([1, 2, 1], body.Slots.Select(slot => slot.Count));
        Assert.Equal([0, 1, 3], body.Slots.Select(slot => slot.Reference));
    }

    [Fact]
    public void Footnotes_stand_after_the_block_that_refers_to_them() => Check(
        """
        - A claim.[^a]
        - Another.[^b]

        Text.[^a]

        [^b]: See [^c].
        [^a]: A *note*.
        [^c]: Third.
        """,
        """
        <ul>
        <li>A claim.<sup class="note-ref" id="nr-1"><a href="#note-1">a</a></sup></li>
        <li>Another.<sup class="note-ref" id="nr-2"><a href="#note-2">b</a></sup></li>
        </ul>
        <aside class="sidenote" id="note-1" role="note"><span class="note-number">a</span> A <em>note</em>.</aside>
        <aside class="sidenote" id="note-2" role="note"><span class="note-number">b</span> See<sup class="note-ref" id="nr-3"><a href="#note-3">c</a></sup>.</aside>
        <aside class="sidenote" id="note-3" role="note"><span class="note-number">c</span> Third.</aside>
        <p>Text.<sup class="note-ref"><a href="#note-1">a</a></sup></p>
        """);

    [Fact]
    public void Links_by_address() => Check(
        "[a](https://example.org/?a=b&c=\"d\") [b](../data/x.yml) [c](#part) [d](/timeline/ \"The 'time' line\") <a@example.org> https://example.org/x.",
        """
        <p><a href="https://example.org/?a=b&amp;c=&quot;d&quot;" class="external">a</a> <a href="⟦Address ../data/x.yml⟧">b</a> <a href="⟦Address #part⟧">c</a> <a href="⟦Address /timeline/⟧" title="The 'time' line">d</a> <a href="mailto:a@example.org">a@example.org</a> <a href="https://example.org/x" class="external">https://example.org/x</a>.</p>
        """);

    [Fact]
    public void Images_and_figures() => Check(
        """
        ![A chart](../assets/a.png){width=300 loading=eager} in text

        ![A chart](../assets/a.png "What it shows & more")
        """,
        """
        <p><img src="⟦Address ../assets/a.png⟧" alt="A chart" width="300" loading="eager" decoding="async"> in text</p>
        <figure>
        <img src="⟦Address ../assets/a.png⟧" alt="A chart" loading="lazy" decoding="async">
        <figcaption>What it shows &amp; more</figcaption>
        </figure>
        """);

    [Fact]
    public void Abbreviations() => Check(
        """
        An SOE is large.

        *[SOE]: state-owned "enterprise"
        """,
        """<p>An <abbr title="state-owned &quot;enterprise&quot;">SOE</abbr> is large.</p>""");

    [Theory]
    [InlineData("the 人工智能+ line", "the <zh-Hans>人工智能+</> line")]
    [InlineData("said “人工智能+” and 5 + 人", "said “<zh-Hans>人工智能+</>” and 5 + <zh-Hans>人</>")]
    [InlineData("the “人工智能+”行动 of", "the <zh-Hans>“人工智能+”行动</> of")]
    [InlineData("关于深入实施“人工智能+”行动的意见", "<zh-Hans>关于深入实施“人工智能+”行动的意见</>")]
    [InlineData("said “中国” twice", "said “<zh-Hans>中国</>” twice")]
    [InlineData("in 《人民日报》, daily", "in <zh-Hans>《人民日报》</>, daily")]
    [InlineData("到2030年 it", "<zh-Hans>到2030年</> it")]
    [InlineData("日本の計画 and 한국어 텍스트", "<ja>日本の計画</> and <ko>한국어 텍스트</>")]
    [InlineData("一、二", "<zh-Hans>一、二</>")]
    [InlineData("𠀀𠀁 rare", "<zh-Hans>𠀀𠀁</> rare")]
    [InlineData("naïve “quotes” — and 😀 …", "naïve “quotes” — and 😀 …")]
    public void Other_scripts_say_their_language(string text, string expected)
    {
        var (body, diagnostics) = Compile(text);
        Assert.Empty(diagnostics);
        Assert.Equal(text, body.Plain);
        var shown = Show(body).Replace("<span lang=\"", "<", StringComparison.Ordinal).Replace("\">", ">", StringComparison.Ordinal)
            .Replace("</span>", "</>", StringComparison.Ordinal);
        Assert.Equal($"<p>{expected}</p>", shown);
    }

    [Fact]
    public void A_text_says_nothing_about_its_own_language()
    {
        Assert.Equal("<p>中国 and <span lang=\"ja\">カナ</span></p>", Show(Compile("中国 and カナ", new ParseOptions("zh-Hans", "zh-Hans")).Body));
        Assert.Equal("<p>The <span lang=\"ru\">Программа развития</span> of</p>", Show(Compile("The Программа развития of", new ParseOptions("en", "ru")).Body));
    }

    [Fact]
    public void Chinese_lines_are_joined_without_a_space() =>
        Assert.Equal("中国人民 and more", Compile("中国\n人民\nand more").Body.Plain);

    [Fact]
    public void Anchors_are_unique_and_ASCII()
    {
        var (body, diagnostics) = Compile("## Plan\n\n## Plan\n\n## 计划\n\n## Émile’s plan!\n\n## Third {#plan-2}\n\n### Note 1\n\nText.[^a]\n\n[^a]: N.");
        Assert.Empty(diagnostics);
        Assert.Equal(["plan", "plan-3", "section-3", "emiles-plan", "plan-2", "note-1-2"], body.Headings.Select(heading => heading.Anchor));
        Assert.Equal(["plan", "plan-3", "section-3", "emiles-plan", "plan-2", "note-1-2", "nr-1", "note-1"], body.Anchors);
        Assert.Equal([2, 2, 2, 2, 2, 3], body.Headings.Select(heading => heading.Level));
    }

    [Fact]
    public void Blocks_of_plain_text_are_divided_by_line_feeds()
    {
        var (body, _) = Compile("## One\n\nTwo *three*.\n\n- four\n- five\n\n| a | b |\n|---|---|\n| c | d |");
        Assert.Equal("One\nTwo three.\nfour\nfive\na\nb\nc\nd", body.Plain);
        Assert.Equal([0, 4, 15, 20, 25, 27, 29, 31], body.BlockStarts);
        Assert.Equal(9, body.Words);
    }

    [Fact]
    public void Words_count_Chinese_characters_by_halves() =>
        Assert.Equal(5, Compile("The state-owned plan 中国人民").Body.Words);

    [Theory]
    [InlineData("Text with a term & a term.", "Text with a term & a term.")]
    [InlineData("A *term* and `term` [term](https://example.org) [[x|term]]", "A |term| and | | ")]
    [InlineData("## Term\n\nText", "Text")]
    [InlineData("> Quoted\n\nText", "Text")]
    [InlineData("Off {.no-terms}\n\nOn", "On")]
    [InlineData("## A {.no-terms}\n\nOff\n\n### B\n\nOff\n\n## C\n\nOn", "On")]
    [InlineData("A [@x] claim", "A| claim")]
    public void Terms_are_marked_only_in_running_text(string text, string expected)
    {
        var (body, _) = Compile(text);
        Assert.Equal(expected, string.Join('|', body.Runs.Where(run => run.Markable).Select(run => body.Plain.Substring(run.Plain, run.Length))));
    }

    [Fact]
    public void Sections_are_counted_by_headings()
    {
        var (body, _) = Compile("a\n\n## b\n\nc\n\n### d\n\ne");
        Assert.Equal([0, 1, 1, 2, 2], body.Runs.Select(run => run.Section));
    }

    [Fact]
    public void References_say_where_they_stand()
    {
        const string Text = "> See [[a|the *x*]] and\n> [[ topic:b ]].\n\n![[timeline:c]]\n\n| a | b |\n|---|---|\n| x | 5 [@d; @e, p. 4] |\n";
        var report = new Report(new SourceText("x.md", "---\n" + Text), 0, ParseOptions.Default);
        var body = MarkdownCompiler.Compile(Text, offset => offset + 4, "body", report, checkFigures: false);
        Assert.Equal(["a", "topic:b", "c", "d", "e"], report.References.Select(reference => reference.Target));
        Assert.Equal(report.References.Select(reference => reference.Target),
            report.References.Select(reference => report.Source.Text.Substring(reference.Span.Start, reference.Span.Length)));
        Assert.Equal([Relation.Mentions, Relation.Mentions, Relation.Embeds, Relation.Cites, Relation.Cites],
            report.References.Select(reference => reference.Relation));
        Assert.All(report.References, reference => Assert.Same(body, reference.Context));
        Assert.Equal("See the *x* and b.", body.Plain[..18]);
        Assert.Equal([4, 16], report.References.Take(2).Select(reference => reference.Offset));
        Assert.Equal(["initiative", "person", "organisation", "topic"], report.References[2].Kinds);
        Assert.Equal(["source"], report.References[3].Kinds);
    }

    [Theory]
    [InlineData("(https://a.example/b_c) *https://a.example/d* **_https://a.example/e_** http://f.example.", "https://a.example/b_c https://a.example/d https://a.example/e http://f.example")]
    [InlineData("www.a.example and mailto:b@c.example, xhttps://d.example, https:// https://e www.f mailto:g", "https://www.a.example mailto:b@c.example")]
    [InlineData("https://a.example/(b) (see https://c.example/d) https://e.example/f?g=1&h=2", "https://a.example/(b) https://c.example/d https://e.example/f?g=1&h=2")]
    [InlineData("[in a link https://a.example](https://b.example) and ![https://c.example](d.png)", "https://b.example")]
    [InlineData("<i>https://a.example</i>中 https://中.example/人工", "https://中.example/人工")]
    public void Bare_addresses_are_links(string text, string expected)
    {
        var document = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(Compile(text).Body.Html));
        Assert.Equal(expected, string.Join(' ', document.QuerySelectorAll("a").Select(a => a.GetAttribute("href"))));
    }

    [Theory]
    [InlineData("It rose to 70%.", "It rose to 70%.")]
    [InlineData("It rose to 70% [@a].", "")]
    [InlineData("No number.", "")]
    [InlineData("## 5 points\n\n> 70%\n\n```\n5\n```", "")]
    [InlineData("- 1 of 2\n- 2 of 2 [@a]", "1 of 2")]
    [InlineData("It rose to 70%.[^a]\n\n[^a]: See [@b], 4.", "")]
    [InlineData("| a |\n|---|\n| 1 |", "| a |\n|---|\n| 1 |")]
    [InlineData("| a |\n|---|\n| 1 |\n\nSource [@a]", "")]
    [InlineData("As [@a] says:\n\n| a |\n|---|\n| 1 |", "")]
    [InlineData("| a | b |\n|---|---|\n| 1 | [@a] |\n| 2 | 3 |", "")]
    public void Figures_without_a_citation_are_found(string text, string expected)
    {
        var report = new Report(new SourceText("x.md", text), 0, ParseOptions.Default);
        var body = MarkdownCompiler.Compile(text, offset => offset, "body", report, checkFigures: true);
        Assert.Equal(expected, string.Join('|', body.UncitedFigures.Select(span => text.Substring(span.Start, span.Length))));
    }

    [Theory]
    [InlineData("# [[Title]]#", "1:1 PUB204 # [[Title]]#", "1:3 PUB205 [[Title]]")]
    [InlineData("a [[B c]] and [[b] and [[b|]]", "1:3 PUB205 [[B c]]", "1:15 PUB205 [[b]", "1:24 PUB205 [[b|]]")]
    [InlineData("a ![[b]] c", "1:3 PUB206 ![[b]]")]
    [InlineData("a [@B] [@a,] [@a; b] [@a", "1:3 PUB207 [@B]", "1:8 PUB207 [@a,]", "1:14 PUB207 [@a; b]", "1:22 PUB207 [@")]
    [InlineData("a[^1]\n\n[^2]: b", "1:2 PUB208 [^1]", "3:1 PUB209 [^2]")]
    [InlineData("> a\n> [b](javascript:c) [d]()", "2:7 PUB210 javascript:c", "2:21 PUB210 [d]()")]
    [InlineData("![a](https://b.c/d.png) ![](e.png)", "1:6 PUB211 https://b.c/d.png", "1:25 PUB212 ![](e.png)")]
    [InlineData("| a |\n|---|\n| [b](data:c) [[D]] |", "3:7 PUB210 data:c", "3:15 PUB205 [[D]]")]
    [InlineData("## a {#été}\n\n*b*{style=c}", "1:6 PUB214 {#été}", "3:4 PUB213 {style=c}")]
    [InlineData("[a [[b]] [@c]](https://d.e)", "1:4 PUB215 [[b]]", "1:10 PUB215 [@c]")]
    [InlineData("a\u202Eb\u0007\u0007c 中\U000E0041 &#x2066;", "1:2 PUB203 \u202E", "1:4 PUB203 \u0007\u0007", "1:9 PUB203 \U000E0041", "1:12 PUB203 &#x2066;")]
    [InlineData("a\n\n> > > > > > > > > > > > > > > > > > > > > > b", "3:1 PUB202 > > > > > > > > > > > > > > > > > > > > > > b")]
    public void Mistakes_are_found_at_their_place(string text, params string[] expected)
    {
        var (_, diagnostics) = Compile(text);
        Assert.Equal(expected, diagnostics.Select(found =>
            $"{found.At.Start.Line}:{found.At.Start.Column} {found.Code} {text.Substring(found.At.Span.Start, found.At.Span.Length)}"));
    }

    [Fact]
    public void Every_rule_has_an_example_that_breaks_it_and_one_that_does_not()
    {
        foreach (var rule in TextRules.All)
        {
            Assert.Equal([rule.Code], Compile(BodyOf(rule.Bad)).Diagnostics.Select(found => found.Code));
            Assert.Empty(Compile(BodyOf(rule.Good)).Diagnostics);
        }

        static string BodyOf(string example) => example.Split("\n---\n\n", 2)[1];
    }

    [Theory]
    [InlineData("1. Not a list", "1. Not a list")]
    [InlineData("# Not *a* heading", "# Not <em>a</em> heading")]
    [InlineData("- one\n- two\n\n> three", "- one - two &gt; three")]
    [InlineData("[a]: b", "[a]: b")]
    [InlineData("  Words & “人工智能+”.  ", "Words &amp; “<span lang=\"zh-Hans\">人工智能+</span>”.")]
    [InlineData("See [[a|b]] [@c] <i>", "See ⟦Link a|b⟧⟦Citation c⟧ &lt;i&gt;")]
    [InlineData("https://example.org", "<a href=\"https://example.org\" class=\"external\">https://example.org</a>")]
    public void One_paragraph_has_no_blocks(string text, string expected)
    {
        var report = new Report(new SourceText("x.yml", text), 0, ParseOptions.Default);
        Assert.Equal(expected, Show(MarkdownCompiler.CompileInline(text, offset => offset, "summary", report), report));
        Assert.Empty(report.Diagnostics);
    }

    [Fact]
    public void Literal_text_is_taken_letter_by_letter()
    {
        var body = MarkdownCompiler.Literal("*One* [[two]]\n& 人工智能", "en");
        Assert.Equal("*One* [[two]]<br>&amp; <span lang=\"zh\">人工智能</span>", Show(body));
        Assert.Equal("*One* [[two]]\n& 人工智能", body.Plain);
        Assert.DoesNotContain(body.Runs, run => run.Markable);
        Assert.Equal("人工智能", Show(MarkdownCompiler.Literal("人工智能", "zh-Hans")));
    }

    [Theory]
    [InlineData("[a](javascript:alert(1)) [b](JaVaScRiPt&colon;alert(1)) [c](java\tscript:x) [d](java%73cript%3Ax)")]
    [InlineData("[a](vbscript:x) [b](data:text/html,x) [c](//evil.example) [d](/\\evil.example) [e](\\\\evil.example)")]
    [InlineData("[a](&#106;avascript:x) [b](&#x6A&#x61;vascript:x) [c](<java&Tab;script:x>) [d](&#1;javascript:x) [e](%01javascript:x)")]
    [InlineData("<javascript:x> <data:text/html,x> <vbscript:x>")]
    [InlineData("[a]\n\n[a]: javascript:x")]
    [InlineData("![a](javascript:x) ![a](data:image/svg+xml,x)")]
    [InlineData("<script>x</script> <img src=x onerror=y> <svg/onload=x> <iframe src=x> <style>x</style>")]
    [InlineData("## h {onclick=x}\n\n*a*{onmouseover=\"x\"} `b`{style=x} [c](https://d.e){href=javascript:x target=_blank}")]
    [InlineData("![a](\"onerror=x) ![\"onerror=x](a.png) [a](b \"c\\\" onclick=d\")")]
    [InlineData("*[<script>]: \"><script>\n\n<script> is short")]
    [InlineData("``` \"><script>\nx\n```")]
    [InlineData("[[a|<script>x</script>]] [@a, <script>]")]
    [InlineData("[<img src=x onerror=y>](https://a.b)")]
    [InlineData("[^\"><script>]: a\n\nb[^\"><script>]")]
    [InlineData("{.\"><script> }\nb *c*{. .}")]
    [InlineData("{. lang=\"de\"}\nb *c*{. #d}")]
    public void Attacks_stay_text(string text)
    {
        var (body, _) = Compile(text);
        var document = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(body.Html));
        Assert.Empty(document.QuerySelectorAll("script, style, iframe, svg, math, form, object, embed, template, noscript, link, meta, base"));
        foreach (var element in document.Body!.QuerySelectorAll("*"))
        {
            foreach (var attribute in element.Attributes)
            {
                Assert.Contains(attribute.Name, (string[])["id", "class", "lang", "href", "src", "alt", "title", "loading", "decoding", "tabindex", "width", "role"]);
                if (attribute.Name is "href" or "src") Assert.Matches("^(https?://[a-z]|mailto:|#|$)", attribute.Value);
            }
        }
        Assert.All(body.Links, link => Assert.DoesNotMatch("^[a-zA-Z]*:", link.Address));
        Assert.All(body.Slots, slot => Assert.DoesNotContain("<", slot.Kind == SlotKind.Link ? slot.Label : "", StringComparison.Ordinal));
    }

    /// <summary>Written as an entity, such a character would reach attributes, and from there feeds, whose XML cannot hold it.</summary>
    [Theory]
    [InlineData("[a](https://b.c/ \"d&#1;\")", "PUB203")]
    [InlineData("![a&#x1F;](b.png)", "PUB203")]
    [InlineData("![a](b.png 'c&#8238;')", "PUB203")]
    [InlineData("ABC\n\n*[ABC]: d", "")]
    [InlineData("[a](b&#1;c)", "PUB210")]
    [InlineData("[a](https://b.c/&#xFFFF;)", "PUB210")]
    [InlineData("a &#xFFFE; b", "PUB203")]
    [InlineData("a \uFFFF b", "PUB203")]
    public void A_character_that_no_text_may_hold_is_told_wherever_it_is_written(string text, string codes)
    {
        var (body, diagnostics) = Compile(text);
        Assert.Equal(codes, string.Join(' ', diagnostics.Select(found => found.Code)));
        Assert.True(System.Xml.XmlConvert.VerifyXmlChars(Encoding.UTF8.GetString(body.Html)).Length >= 0);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("[[")]
    [InlineData("[@")]
    [InlineData("[^")]
    [InlineData("[^a] ")]
    [InlineData("[a](")]
    [InlineData("*a **b ")]
    [InlineData("`a ")]
    [InlineData("<a ")]
    [InlineData("{a=\"")]
    [InlineData("{#")]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("|")]
    [InlineData("a|b\n-|-\n")]
    [InlineData("## same\n")]
    [InlineData("~~a ")]
    [InlineData("[[a]] ")]
    [InlineData("“中+")]
    [InlineData("&amp;")]
    public void A_text_of_one_thing_takes_no_time(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length)) + "x";
        Compile(piece + "x"); // the first run compiles the code
        var report = new Report(new SourceText("x.md", text), 0, ParseOptions.Default);
        var watch = Stopwatch.StartNew();
        MarkdownCompiler.Compile(text, offset => offset, "body", report, checkFigures: true);
        // Under a second by far; the rest is for a machine that does other things at the same time.
        Assert.InRange(watch.ElapsedMilliseconds, 0, 5000);
    }

    [Fact]
    public void Neither_a_text_nor_what_becomes_of_it_grows_without_limit()
    {
        Assert.Equal(["PUB201"], Compile(new string('a', 256 * 1024 + 1)).Diagnostics.Select(found => found.Code));
        Assert.Empty(Compile(new string('a', 256 * 1024)).Diagnostics);
        Assert.Equal(["PUB201"], Compile(new string('中', 90_000)).Diagnostics.Select(found => found.Code));
        var site = string.Concat(Enumerable.Repeat("[a]\n", 20_000)) + "\n[a]: b/" + new string('c', 9000);
        Assert.Equal(["PUB201"], Compile(site).Diagnostics.Select(found => found.Code));
    }

    [Fact]
    public void Line_ends_of_Windows_change_nothing()
    {
        const string Text = "## A\n\nText [[b|over\ntwo]] and\nmore [@c].\n\n- d\n- e[^1]\n\n| a | b |\n|---|---|\n| c | d |\n\n[^1]: f\n";
        var unix = Compile(Text).Body;
        var windows = Compile(Text.ReplaceLineEndings("\r\n")).Body;
        Assert.Equal(Show(unix), Show(windows));
        Assert.Equal(unix.Plain, windows.Plain);
    }

    /// <summary>Pieces in any order: nothing is thrown, every place lies inside the text, and the runs hold.</summary>
    [Fact]
    public void Whatever_is_written_is_compiled()
    {
        string[] pieces =
        [
            "\n", "\n\n", "\r\n", " ", "  ", "    ", "\t", "a", "70%", "中文", "“", "”", "+", "*", "**", "_", "`", "```", "~~", "[", "]", "[[", "]]", "![[",
            "[@", "@b", ";", ", p", "[^1]", "[^1]: ", "(", ")", "](", "](a.md)", "](javascript:b)", "![", "!", "|", "\n|---|---|\n", "| a | b |", "- ", "1. ",
            "> ", "# ", "## ", "{", "}", "{.no-terms}", "{#id}", "{lang=de}", "<", ">", "<b>", "&amp;", "&#0;", "\\", ":   ", "*[a]: ", "https://a.b", "\u202E", "\uD800",
            "\n===\n", "\n---\n", "[ ] ", "[a]: b \"c\"\n", "counts", "timeline:", "😀",
        ];
        var random = new Random(1);
        for (var round = 0; round < 5000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 30)).Select(_ => pieces[random.Next(pieces.Length)]));
            var (body, diagnostics) = Compile(text);
            Assert.All(diagnostics, found => Assert.InRange(found.At.Span.End, found.At.Span.Start, text.Length));
            Assert.All(body.Links, link => Assert.InRange(link.Span.End, link.Span.Start, text.Length));
            var report = new Report(new SourceText("x.yml", text), 0, ParseOptions.Default);
            AssertRunsHold(MarkdownCompiler.CompileInline(text, offset => offset, "summary", report));
            Assert.All(report.References, reference => Assert.Equal(reference.Target, text.Substring(reference.Span.Start, reference.Span.Length)));
            AssertRunsHold(MarkdownCompiler.Literal(text, "en"));
        }
    }

    [Fact]
    public void Many_threads_write_the_same_bytes()
    {
        const string Text = "## A\n\nText [@a] 中国 [[b]].\n\n| a | b |\n|---|---|\n| c | d |\n\nNote.[^1]\n\n[^1]: N.";
        var expected = Show(Compile(Text).Body);
        Parallel.For(0, 500, _ => Assert.Equal(expected, Show(Compile(Text).Body)));
    }

    private static (Body Body, IReadOnlyList<Diagnostic> Diagnostics) Compile(string text, ParseOptions? options = null)
    {
        var report = new Report(new SourceText("x.md", text), 0, options ?? ParseOptions.Default);
        var body = MarkdownCompiler.Compile(text, offset => offset, "body", report, checkFigures: false);
        AssertRunsHold(body);
        return (body, Diagnostic.Sort(report.Diagnostics));
    }

    private static void Check(string text, string html, string? plain = null)
    {
        text = text.ReplaceLineEndings("\n");
        var report = new Report(new SourceText("x.md", text), 0, ParseOptions.Default);
        var body = MarkdownCompiler.Compile(text, offset => offset, "body", report, checkFigures: false);
        Assert.Empty(report.Diagnostics);
        Assert.Equal(html.ReplaceLineEndings("\n"), Show(body, report));
        if (plain is not null) Assert.Equal(plain, body.Plain);
        AssertRunsHold(body);
    }

    /// <summary>Every run stands in the HTML, letter by letter but for signs that are escaped, and the runs follow each other.</summary>
    private static void AssertRunsHold(Body body)
    {
        var end = 0;
        foreach (var run in body.Runs)
        {
            var words = body.Plain.Substring(run.Plain, run.Length);
            var bytes = Encoding.UTF8.GetBytes(words.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal));
            Assert.Equal(bytes.Length, TextRun.BytesOf(words));
            Assert.Equal(bytes, body.Html.AsSpan(run.Html, bytes.Length).ToArray());
            Assert.True(run.Plain >= end);
            end = run.Plain + run.Length;
            Assert.DoesNotContain(body.Slots, slot => slot.At > run.Html && slot.At < run.Html + bytes.Length);
        }
    }

    private static string Show(Body body, Report? report = null)
    {
        var shown = new StringBuilder();
        var at = 0;
        foreach (var slot in body.Slots)
        {
            shown.Append(Encoding.UTF8.GetString(body.Html, at, slot.At - at)).Append('⟦').Append(slot.Kind);
            if (slot.Kind == SlotKind.Address) shown.Append(' ').Append(body.Links[slot.Reference].Address);
            else if (report is not null && slot.Reference >= 0)
                foreach (var reference in report.References.Skip(slot.Reference).Take(slot.Count)) shown.Append(' ').Append(reference.Target);
            if (slot.Label.Length > 0) shown.Append('|').Append(slot.Label.Replace('\u001F', '|'));
            shown.Append('⟧');
            at = slot.At;
        }
        return shown.Append(Encoding.UTF8.GetString(body.Html, at, body.Html.Length - at)).ToString();
    }
}
