using Microsoft.Playwright;

namespace Publication.BrowserTests;

/// <summary>The search page of a site in one page of a browser, with what its queries load and how long they take.</summary>
internal sealed class SearchSession
{
    /// <summary>
    /// Asks and waits until what was found is announced, which comes last; gives the milliseconds until the results stand on the
    /// page, its layout included.
    /// </summary>
    private const string Asking = """
        (query) => new Promise((done) => {
          const form = document.querySelector('.search form'), status = document.querySelector('.search [role=status]'), start = performance.now();
          new MutationObserver((_, watcher) => {
            watcher.disconnect();
            document.querySelector('.results').getBoundingClientRect();
            done(performance.now() - start);
          }).observe(status, { childList: true });
          form.elements.q.value = query;
          form.requestSubmit();
        })
        """;

    /// <summary>What comes into view is looked up in the next frame.</summary>
    private const string TwoFrames = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50))))";

    private readonly IPage page;
    private readonly List<IRequest> requests = [];

    private SearchSession(IPage page) => this.page = page;

    /// <summary>How many files of the search were asked for so far.</summary>
    public int Files => requests.Count;

    /// <param name="page">A new one: what another page of its context loaded before would be loaded no more.</param>
    public static async Task<SearchSession> Open(IPage page, Uri site)
    {
        var session = new SearchSession(page);
        page.Request += (_, request) =>
        {
            if (request.Url.Contains("/search/", StringComparison.Ordinal) && request.Url.Contains(".json", StringComparison.Ordinal)) session.requests.Add(request);
        };
        await page.RunAndWaitForResponseAsync(() => page.GotoAsync(new Uri(site, "search/").AbsoluteUri), response => response.Url.EndsWith("/search/index.json", StringComparison.Ordinal));
        return session;
    }

    public Task<double> Ask(string query) => page.EvaluateAsync<double>(Asking, query);

    /// <summary>Bytes of all files of the search as a host sends them, when nothing more comes.</summary>
    public async Task<int> Loaded()
    {
        var sizes = new List<int>();
        do
        {
            while (sizes.Count < requests.Count) sizes.Add(Gzip.Size(await (await requests[sizes.Count].ResponseAsync())!.BodyAsync()));
            await page.EvaluateAsync(TwoFrames);
        }
        while (sizes.Count < requests.Count);
        return sizes.Sum();
    }
}
