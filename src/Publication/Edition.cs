using System.Diagnostics;
using Publication.Checking;
using Publication.Content;
using Publication.Input;
using Publication.Linking;
using Publication.Output;
using Publication.Pages;
using Publication.Rendering;
using Publication.Rendering.Snippets;
using Publication.Rendering.Views;

namespace Publication;

/// <summary>
/// One state of the input: read, parsed, linked, checked and planned. Immutable; pages are rendered when asked for, so
/// preview and build give the same bytes.
/// </summary>
public sealed class Edition
{
    private readonly BuildOptions options;
    private readonly InputTree input;
    private readonly IReadOnlyList<Document> documents;
    private readonly Theme? theme;
    private readonly Assets? assets;
    private readonly Findings? findings;
    private readonly Lazy<TemplateEngine>? engine;
    private readonly Lazy<PageRenderer>? renderer;
    private readonly Dictionary<string, Page> pagesByPath = new(StringComparer.Ordinal);
    private readonly HashSet<string> published = new(StringComparer.Ordinal);

    private Edition(BuildOptions options, InputTree input, IReadOnlyList<Document> documents, Settings? settings, Theme? theme, Edition? previous, List<Diagnostic> diagnostics, Stopwatches clock)
    {
        (this.options, this.input, this.documents, this.theme) = (options, input, documents, theme);
        Settings = settings;
        if (settings is not null)
        {
            var assetPaths = new HashSet<string>(StringComparer.Ordinal);
            // What is there and was refused is reported already: nothing that refers to it is called missing.
            foreach (var path in input.Under("assets/").ToArray().Select(f => f.Relative).Concat(input.Refused))
                if (path.StartsWith("assets/", StringComparison.Ordinal)) assetPaths.Add(path["assets/".Length..]);
            IReadOnlyList<Document> all = input.Refused.Count == 0 ? documents : [.. documents, .. input.Refused.Select(path => DocumentParser.Refused($"{ShownAs(options)}/{path}", path))];
            Site = clock.Measure("link", () => Linker.Link(all, settings, options.Today, options.Drafts, assetPaths, options.History, previous?.Site));
            // Which pages there are hangs on the outline, on the history, on the parts that the settings ask for and on fonts for pictures.
            var sameParts = previous?.Settings is { } before && Parts.All.All(p => settings.Has(p) == before.Has(p)) && previous.theme?.Cards is null == theme?.Cards is null;
            if (sameParts && previous!.options.History == options.History && previous.Site?.Outline == Site.Outline) (Pages, pagesByPath, published) = (previous.Pages, previous.pagesByPath, previous.published);
            else (Pages, pagesByPath, published) = clock.Measure("plan", () => Plan(Site, theme?.Cards is not null));
            findings = clock.Measure("check", () => Checks.Run(Site, published, previous?.findings));
            diagnostics.AddRange(findings.ByCheck.SelectMany(found => found));
        }
        if (Site is not null && theme is not null)
        {
            assets = clock.Measure("assets", () => Assets.Build(theme, input, settings!.BasePath, previous?.assets));
            diagnostics.AddRange(assets.Faults.Select(f => new Diagnostic(InputRules.RefusedAsset, Location.OfFile(f.Path), f.Message) { Help = f.Help }));
            var sameEngine = ReferenceEquals(assets, previous?.assets) && settings!.Language == previous!.Settings!.Language && settings.BaseUrl == previous.Settings.BaseUrl && settings.CanonicalUrl == previous.Settings.CanonicalUrl;
            engine = sameEngine ? previous!.engine : EngineOf(theme, settings!, assets);
            renderer = RendererOf(this);
        }
        Diagnostics = Diagnostic.Sort(diagnostics);
        Timings = clock.Timings;
    }

    /// <summary>Null where <c>publication.yml</c> cannot be read.</summary>
    public Settings? Settings { get; }

    public Site? Site { get; }

    /// <summary>Sorted by place.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    public int Errors => Diagnostics.Count(d => d.Severity == Severity.Error);

    public int Warnings => Diagnostics.Count(d => d.Severity == Severity.Warning);

    public IReadOnlyList<Page> Pages { get; } = [];

    public IReadOnlyList<PhaseTiming> Timings { get; }

    /// <summary>What to tell once about the theme: npm packages that are not installed.</summary>
    public IReadOnlyList<string> Notes => theme?.Warnings ?? [];

    public string BasePath => Settings?.BasePath ?? "/";

    public string Title => Settings?.Title ?? "";

    /// <summary>Published entries by the plural of their kind.</summary>
    public IReadOnlyDictionary<string, int> Counts =>
        Site is null ? new Dictionary<string, int>() : ContentKinds.All.ToDictionary(k => k.Plural, Site.CountOf);

    public IEnumerable<string> OutputPaths => pagesByPath.Keys.Concat(assets?.Files.Select(f => f.OutputPath) ?? []);

    /// <summary>
    /// Reads the input. <paramref name="previous"/> only saves work: what did not change is taken from it, and it comes back
    /// itself when nothing changed at all.
    /// </summary>
    public static Edition Read(BuildOptions options, Edition? previous = null)
    {
        var clock = new Stopwatches();
        // Dates of changes are read anew with every edition; all else may be taken from the one before.
        var reusable = previous is not null && previous.options with { History = options.History } == options ? previous : null;
        var input = clock.Measure("read", () => InputTree.Read(options.InputFolder, ShownAs(options), reusable?.input));
        return Read(options, input, reusable, clock);
    }

    /// <summary>The bytes of a file of the input as they were read, by its path under it.</summary>
    public byte[]? BytesOf(string relative) => input.Find(relative)?.Bytes;

    /// <summary>Whether a file, or a folder that it lies in, is a link or something else that is not read.</summary>
    public bool Refuses(string relative) => input.Refused.Any(r => r.Length == 0 || relative == r || relative.StartsWith(r + "/", StringComparison.Ordinal));

    /// <summary>The edition that would be if files of the input held other bytes: by their paths under it, null for one that is gone.</summary>
    public Edition With(IReadOnlyDictionary<string, byte[]?> changes) => Read(options, input.With(changes, ShownAs(options)), this, new Stopwatches());

    private static Edition Read(BuildOptions options, InputTree input, Edition? reusable, Stopwatches clock)
    {
        var shownAs = ShownAs(options);
        var diagnostics = new List<Diagnostic>(input.Diagnostics);
        var settings = ReusedSettings(reusable, input) ?? ReadSettings(options, input, shownAs, diagnostics);
        var theme = settings is null ? null : clock.Measure("theme", () => ReadTheme(options, settings, reusable?.theme));
        if (reusable is not null && ReferenceEquals(input, reusable.input) && ReferenceEquals(theme, reusable.theme) && reusable.options.History == options.History) return reusable;
        var documents = clock.Measure("parse", () => Parse(input, settings?.ParseOptions ?? ParseOptions.Default, options.Threads, reusable, diagnostics));
        foreach (var document in documents) diagnostics.AddRange(document.Diagnostics);
        return new Edition(options, input, documents, settings, theme, reusable, diagnostics, clock);
    }

    /// <summary>The largest part of a mail and the largest mail of what was rendered so far.</summary>
    public IReadOnlyList<LargestMail> LargestMails => renderer is { IsValueCreated: true } ? renderer.Value.MailSizes.Largest : [];

    /// <summary>The page that becomes a file; null for assets and for what is not published.</summary>
    public Page? PageAt(string outputPath) => pagesByPath.GetValueOrDefault(outputPath);

    /// <summary>The bytes of a published file; null when there is no such file.</summary>
    public OutputFile? Render(string outputPath)
    {
        if (renderer is null) return null;
        if (pagesByPath.TryGetValue(outputPath, out var page)) return RenderPage(renderer.Value, outputPath, page);
        foreach (var asset in assets!.Files)
            if (asset.OutputPath == outputPath) return new OutputFile(outputPath, asset.Bytes);
        return null;
    }

    /// <summary>
    /// Renders everything but pictures, on all cores; the sink is called from many threads. <paramref name="times"/> is told how
    /// long each page took, its way through the sink included.
    /// </summary>
    public void RenderAll(Action<OutputFile> sink, PageTimes? times = null, CancellationToken stop = default)
    {
        if (renderer is null) return;
        var pages = renderer.Value;
        _ = Task.Run(pages.Prepare, stop);
        InParallel(assets!.Files, asset => sink(new OutputFile(asset.OutputPath, asset.Bytes)), stop);
        // Lists and timelines are long: they come first, so that no core waits for the last of them. All files of an entry
        // follow each other, since one may hold what another needs.
        InParallel(pagesByPath.Where(p => !p.Value.Type.IsDrawn && p.Value.Type != PageTypes.SearchFile).OrderBy(p => p.Value.Subject), page => Make(pages, page, sink, times), stop);
        InParallel(pagesByPath.Where(p => p.Value.Type == PageTypes.SearchFile), page => Make(pages, page, sink, times), stop);
    }

    private void Make(PageRenderer pages, KeyValuePair<string, Page> page, Action<OutputFile> sink, PageTimes? times)
    {
        var start = Stopwatch.GetTimestamp();
        sink(RenderPage(pages, page.Key, page.Value));
        times?.Add(page.Value, Stopwatch.GetElapsedTime(start));
    }

    /// <summary>
    /// Draws the pictures that <paramref name="keep"/> does not have: it is given a path and asks back whether certain bytes
    /// show what the picture should. Both are called from many threads.
    /// </summary>
    public DrawnPictures DrawAll(Func<string, Func<ReadOnlyMemory<byte>, bool>, bool> keep, Action<OutputFile> sink, CancellationToken stop = default)
    {
        var (drawn, kept) = (0, 0);
        InParallel(pagesByPath.Where(p => p.Value.Type.IsDrawn), page =>
        {
            if (keep(page.Key, png => renderer!.Value.Pictures.IsCurrent(page.Value, png.Span)))
            {
                Interlocked.Increment(ref kept);
                return;
            }
            sink(RenderPage(renderer!.Value, page.Key, page.Value));
            Interlocked.Increment(ref drawn);
        }, stop);
        return new DrawnPictures(drawn, kept, renderer?.Value.Pictures.Notes ?? []);
    }

    private void InParallel<T>(IEnumerable<T> items, Action<T> work, CancellationToken stop)
    {
        try
        {
            Parallel.ForEach(items, new ParallelOptions { CancellationToken = stop, MaxDegreeOfParallelism = options.Threads > 0 ? options.Threads : -1 }, work);
        }
        catch (AggregateException faults)
        {
            // One cause, told once: the first fault by its message, whichever thread met it first.
            var first = faults.InnerExceptions.OrderBy(f => f.Message, StringComparer.Ordinal).First();
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(first);
        }
    }

    private OutputFile RenderPage(PageRenderer pages, string path, Page page)
    {
        try
        {
            return new OutputFile(path, pages.Render(page));
        }
        catch (Exception fault) when (FileAtHand.Note(fault, page.Subject >= 0 ? Site!.Origins[page.Subject].Document.File.Path : path))
        {
            throw;
        }
    }

    private static (IReadOnlyList<Page> Pages, Dictionary<string, Page> ByPath, HashSet<string> Paths) Plan(Site site, bool canDraw)
    {
        IReadOnlyList<Page> pages = [.. PageTypes.Plan(site).Where(p => canDraw || !p.Type.IsDrawn)];
        var byPath = new Dictionary<string, Page>(pages.Count, StringComparer.Ordinal);
        foreach (var page in pages) byPath.TryAdd(page.OutputPath, page);
        return (pages, byPath, byPath.Keys.ToHashSet(StringComparer.Ordinal));
    }

    // Made outside the constructor, so that what waits to be made holds on to no edition before.
    private static Lazy<TemplateEngine> EngineOf(Theme theme, Settings settings, Assets assets) => new(() => new TemplateEngine(new TemplateSettings
    {
        Theme = theme,
        Strings = Strings.Read(theme, settings.Language),
        Assets = assets,
        BasePath = settings.BasePath,
        BaseUrl = settings.CanonicalUrl + "/",
    }));

    private static Lazy<PageRenderer> RendererOf(Edition edition) => new(() =>
        new PageRenderer(new ViewContext(edition.Site!, edition.engine!.Value, edition.engine.Value.Settings.Strings, edition.assets!)
        {
            HasCards = edition.theme!.Cards is not null && edition.Settings!.Has(Parts.Cards),
            HasTouchIcon = edition.theme.Cards is not null,
        }, edition.Pages));

    private static string ShownAs(BuildOptions options) => Path.GetFileName(Path.TrimEndingDirectorySeparator(options.InputFolder));

    private static Settings? ReusedSettings(Edition? previous, InputTree input)
    {
        var now = input.Find("publication.yml");
        var before = previous?.input.Find("publication.yml");
        return now is not null && ReferenceEquals(now, before) && previous!.Diagnostics.All(d => d.At.Path != now.Path) ? previous.Settings : null;
    }

    private static Settings? ReadSettings(BuildOptions options, InputTree input, string shownAs, List<Diagnostic> diagnostics)
    {
        if (input.Find("publication.yml") is { } file)
            return Settings.Parse(file, options.Settings, options.BaseUrl, options.CanonicalUrl, diagnostics);
        if (input.Refused.Any(path => path is "" or "publication.yml")) return null;
        diagnostics.Add(new Diagnostic(DocumentRules.NoSettings, Location.OfFile($"{shownAs}/publication.yml"), "this file is missing")
        {
            Help = "create it with at least `title:` and `base_url:`",
        });
        return null;
    }

    private static Theme ReadTheme(BuildOptions options, Settings settings, Theme? previous)
    {
        var root = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(options.InputFolder))!;
        var folder = options.ThemeFolder ?? Path.Combine(root, "themes", settings.Theme);
        return Theme.Read(folder, "themes/" + Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)), name => ParentFolder(root, folder, name), previous);
    }

    private static string ParentFolder(string root, string folder, string name)
    {
        var sibling = Path.Combine(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(folder))!, name);
        return Directory.Exists(sibling) ? sibling : Path.Combine(root, "themes", name);
    }

    private static List<Document> Parse(InputTree input, ParseOptions parseOptions, int threads, Edition? previous, List<Diagnostic> diagnostics)
    {
        var known = previous is not null && previous.Settings?.ParseOptions == parseOptions ? previous.documents : [];
        var documents = new List<Document>(input.Files.Length);
        var waiting = new List<(int Slot, InputFile File, Kind Kind, Document? Before)>();
        var at = 0; // documents and files both stand in the order of their paths
        foreach (var file in input.Files)
        {
            while (at < known.Count && !ReferenceEquals(known[at].File, file) && string.CompareOrdinal(known[at].File.Relative, file.Relative) < 0) at++;
            var before = at < known.Count && (ReferenceEquals(known[at].File, file) || known[at].File.Relative == file.Relative) ? known[at++] : null;
            if (ReferenceEquals(before?.File, file))
            {
                documents.Add(before!);
                continue;
            }
            if (file.Relative == "publication.yml" || file.Relative.StartsWith("assets/", StringComparison.Ordinal)) continue;
            if (DocumentParser.KindOf(file.Relative) is { } kind)
            {
                waiting.Add((documents.Count, file, kind, before));
                documents.Add(null!); // parsed below
            }
            else diagnostics.Add(new Diagnostic(DocumentRules.NoKind, Location.OfFile(file.Path), "this file belongs to no kind and is left out") { Help = FolderHelp(file.Relative) });
        }
        var parsed = new Document[waiting.Count];
        Parallel.For(0, parsed.Length, new ParallelOptions { MaxDegreeOfParallelism = threads > 0 ? threads : -1 }, i =>
            parsed[i] = ParseOne(waiting[i].File, waiting[i].Kind, parseOptions, waiting[i].Before));
        for (var i = 0; i < parsed.Length; i++) documents[waiting[i].Slot] = parsed[i];
        return documents;
    }

    private static Document ParseOne(InputFile file, Kind kind, ParseOptions options, Document? before)
    {
        try
        {
            return DocumentParser.Parse(file, kind, options, before);
        }
        catch (Exception fault) when (FileAtHand.Note(fault, file.Path))
        {
            throw;
        }
    }

    private static string FolderHelp(string relative)
    {
        var name = Path.GetFileNameWithoutExtension(relative);
        var places = ContentKinds.All.Where(k => k.Source == KindSource.Records).Select(k => k.Plural);
        return Spelling.Closest(name, places) is { } meant && relative.StartsWith("data/", StringComparison.Ordinal)
            ? $"did you mean `data/{meant}.yml`?"
            : "briefs are `briefs/*.md`, pages `pages/*.md`, data `data/<kind>.yml`, images go to `assets/`";
    }
}
