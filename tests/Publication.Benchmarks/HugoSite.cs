using System.Globalization;
using System.Text;

namespace Publication.Benchmarks;

/// <summary>
/// The corpus for Hugo: the same entries and texts, with addresses and numbers of citations written out, which spares Hugo
/// the work. Backlinks come from one index that is made once.
/// </summary>
internal sealed class HugoSite
{
    private readonly string root;

    public HugoSite(Corpus corpus, string root)
    {
        this.root = root;
        Put("config.toml", """
            baseURL = "https://example.org/"
            title = "A measured publication"
            languageCode = "en"
            [taxonomies]
            topic = "topics"
            [params]
            description = "A publication that is made to be measured."

            """);
        Put("content/timeline/_index.md", "---\ntitle: Timeline\n---\n");
        foreach (var kind in Corpus.Kinds)
            foreach (var thing in corpus.Of(kind))
                Put($"content/{InputWriter.Plural(kind)}/{thing.Id}{(kind == "topic" ? "/_index" : "")}.md", Page(thing));
        foreach (var (path, text) in Layouts) Put("layouts/" + path, text);
    }

    /// <summary>Builds into a folder that is not there; milliseconds by the clock and by work.</summary>
    public (double Wall, double Work) Build(int run)
    {
        var output = Path.Combine(root, $"public-{run}");
        return Children.Time("hugo", ["--quiet", "--source", root, "--destination", output, "--cacheDir", Path.Combine(root, "cache")]);
    }

    private void Put(string path, string text)
    {
        var file = Path.Combine(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    private static string Page(Thing thing)
    {
        var text = new StringBuilder("---\n");
        text.Append("title: ").Append(thing.Name.Length > 0 ? thing.Name : "Quotation").Append("\ntype: ").Append(InputWriter.Plural(thing.Kind)).Append('\n');
        if (thing.Date != default) text.Append("date: ").Append(thing.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Append('\n');
        text.Append("summary: >-\n  ").Append(thing.Summary).Append('\n');
        if (thing.Original.Length > 0) text.Append("original: ").Append(thing.Original).Append('\n');
        Field("topics", thing.Topics);
        Field("initiatives", thing.Initiatives);
        Field("people", thing.People);
        Field("organisations", thing.Organisations);
        Field("sources", thing.Sources);
        Field("refs", References(thing));
        text.Append("---\n");
        foreach (var block in thing.Blocks)
        {
            text.Append('\n');
            if (block.Heading.Length > 0) text.Append("## ").Append(block.Heading).Append('\n');
            else if (block.Quote.Length > 0) text.Append("{{< quote \"").Append(block.Quote).Append("\" >}}\n");
            else text.AppendJoin(' ', block.Pieces.Select(p => Written(p, thing))).Append('\n');
        }
        return text.ToString();

        void Field(string name, IEnumerable<string> ids)
        {
            var list = string.Join(", ", ids);
            if (list.Length > 0) text.Append(name).Append(": [").Append(list).Append("]\n");
        }
    }

    private static IEnumerable<string> References(Thing thing) =>
        thing.Initiatives.Concat(thing.People).Concat(thing.Organisations).Concat(thing.Sources)
            .Concat(thing.Blocks.SelectMany(b => b.Pieces.Where(p => p.Kind == PieceKind.Link).Select(p => p.Target)))
            .Concat(thing.Blocks.Where(b => b.Quote.Length > 0).Select(b => b.Quote)).Distinct(StringComparer.Ordinal);

    private static string Written(Piece piece, Thing thing) => piece.Kind switch
    {
        PieceKind.Link => $"[{piece.Text}](/{InputWriter.Plural(piece.TargetKind)}/{piece.Target}/)",
        PieceKind.Citation => $"[{thing.Sources.ToList().IndexOf(piece.Target) + 1}](#source-{thing.Sources.ToList().IndexOf(piece.Target) + 1})",
        _ => piece.Text,
    };

    private static readonly (string Path, string Text)[] Layouts =
    [
        ("_default/baseof.html", """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width,initial-scale=1">
            <title>{{ .Title }} – {{ site.Title }}</title>
            <meta name="description" content="{{ with .Params.summary }}{{ . }}{{ else }}{{ site.Params.description }}{{ end }}">
            <link rel="canonical" href="{{ .Permalink }}">
            <meta property="og:title" content="{{ .Title }}">
            <meta property="og:url" content="{{ .Permalink }}">
            {{ range .AlternativeOutputFormats }}<link rel="{{ .Rel }}" type="{{ .MediaType.Type }}" href="{{ .Permalink }}">{{ end }}
            </head>
            <body>
            <header><a href="/">{{ site.Title }}</a> <nav><a href="/briefs/">Briefs</a> <a href="/initiatives/">Initiatives</a> <a href="/timeline/">Timeline</a></nav></header>
            <main>
            {{ block "main" . }}{{ end }}
            </main>
            <footer><a href="/index.xml">Feed</a></footer>
            </body>
            </html>

            """),
        ("index.html", """
            {{ define "main" }}
            <h1>{{ site.Title }}</h1>
            {{ range first 5 (where site.RegularPages "Section" "briefs").ByDate.Reverse }}{{ partial "item.html" . }}{{ end }}
            {{ range first 3 (where site.RegularPages "Section" "quotes").ByDate.Reverse }}{{ partial "item.html" . }}{{ end }}
            {{ end }}

            """),
        ("_default/single.html", """
            {{ define "main" }}
            <article>
            <h1>{{ .Title }}</h1>
            {{ with .Params.original }}<p lang="zh-Hans">{{ . }}</p>{{ end }}
            <p class="dek">{{ .Params.summary }}</p>
            <p class="meta">{{ .Date.Format "2 January 2006" }} · {{ .ReadingTime }} min</p>
            {{ .Content }}
            {{ $index := partialCached "index.html" . }}
            {{ $back := $index.Get .File.ContentBaseName }}
            {{ if eq .Section "initiatives" }}
            {{ with where $back "Section" "quotes" }}<h2>Quotes</h2>{{ range sort . "Date" }}<blockquote>{{ .Params.summary }} <a href="{{ .RelPermalink }}">{{ .Date.Format "2 January 2006" }}</a></blockquote>{{ end }}{{ end }}
            {{ with where $back "Section" "events" }}<h2>Events</h2><ul>{{ range sort . "Date" }}{{ partial "item.html" . }}{{ end }}</ul>{{ end }}
            {{ end }}
            {{ with .Params.sources }}
            <h2>Sources</h2>
            <ol>{{ range $n, $id := . }}{{ with site.GetPage (printf "/sources/%s" $id) }}<li id="source-{{ add $n 1 }}"><a href="{{ .RelPermalink }}">{{ .Title }}</a>, {{ .Date.Format "2 January 2006" }}</li>{{ end }}{{ end }}</ol>
            {{ end }}
            {{ with $back }}
            <h2>Mentions</h2>
            <ul>{{ range sort . "Date" "desc" }}{{ partial "item.html" . }}{{ end }}</ul>
            {{ end }}
            {{ with .PrevInSection }}<a rel="prev" href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
            {{ with .NextInSection }}<a rel="next" href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
            </article>
            {{ end }}

            """),
        ("_default/list.html", """
            {{ define "main" }}
            <h1>{{ .Title }}</h1>
            <p>{{ .Params.summary }}</p>
            <ul>{{ range .Pages.ByDate.Reverse }}{{ partial "item.html" . }}{{ end }}</ul>
            {{ end }}

            """),
        ("timeline/list.html", """
            {{ define "main" }}
            <h1>{{ .Title }}</h1>
            {{ range (where site.RegularPages "Section" "in" (slice "events" "quotes" "initiatives")).GroupByDate "2006" "asc" }}
            <h2>{{ .Key }}</h2>
            <ul>{{ range .Pages.ByDate }}{{ partial "item.html" . }}{{ end }}</ul>
            {{ end }}
            {{ end }}

            """),
        ("partials/item.html", """
            <li><a href="{{ .RelPermalink }}">{{ .Title }}</a> <time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2 January 2006" }}</time><div class="summary">{{ .Params.summary }}</div></li>

            """),
        ("partials/index.html", """
            {{ $index := newScratch }}
            {{ range $page := site.RegularPages }}{{ range .Params.refs }}{{ $index.Add . (slice $page) }}{{ end }}{{ end }}
            {{ return $index }}

            """),
        ("shortcodes/quote.html", """
            {{ with site.GetPage (printf "/quotes/%s" (.Get 0)) }}<blockquote>{{ .Params.summary }} <a href="{{ .RelPermalink }}">{{ .Date.Format "2 January 2006" }}</a></blockquote>{{ end }}

            """),
    ];
}
