using System.IO.Compression;
using System.Text.Json;
using Publication.Pages;

namespace Publication.Tests.Rendering.Search;

/// <summary>The script of the search, run in Node over the files of an edition.</summary>
internal sealed class SearchHarness : IDisposable
{
    /// <summary>Asks each query in a new start of the search, reads what the page shows first, and then the rest.</summary>
    private const string Asking = """
        const fs = require('fs'), folder = process.argv[2] + '/', firstOfKind = 5, sentences = 10;
        (0, eval)(fs.readFileSync(process.argv[3], 'utf8'));
        (async () => {
          const answers = [];
          for (const query of JSON.parse(fs.readFileSync(folder + 'queries.txt', 'utf8'))) {
            const files = [];
            const read = async (name) => { files.push(name.split('?')[0]); return JSON.parse(fs.readFileSync(folder + name.split('?')[0], 'utf8')); };
            const start = performance.now(), search = await publicationSearch.open(read), { parts, found } = await search.find(query);
            await search.facets();
            const shown = search.kinds.flatMap((k) => found.filter((n) => n >= k.first && n < k.end).slice(0, firstOfKind)), rows = await Promise.all(shown.map(search.rowOf));
            for (const n of shown.slice(0, sentences)) publicationSearch.sentence((await search.textOf(n)).flat(), parts);
            const first = performance.now() - start, loaded = files.length, again = performance.now();
            await search.find(query);
            const later = performance.now() - again, urls = [];
            for (const n of found) urls.push((await search.rowOf(n)).url);
            answers.push({ Urls: urls, Files: files.slice(0, loaded), First: first, Later: later });
          }
          fs.writeFileSync(folder + 'answers.txt', JSON.stringify(answers));
        })();
        """;

    private readonly Dictionary<string, int> packed = new(StringComparer.Ordinal);

    public SearchHarness(Edition edition)
    {
        Edition = edition;
        foreach (var path in Files) File.WriteAllBytes(Path.Combine(Folder, Path.GetFileName(path)), edition.Render(path)!.Bytes.ToArray());
    }

    public static string Script => Path.Combine(Repository.Root, "themes", "ledger", "assets", "search.js");

    public string Folder { get; } = Directory.CreateTempSubdirectory("publication-search-").FullName;

    public Edition Edition { get; }

    public IEnumerable<string> Files => Edition.Pages.Where(p => p.Type == PageTypes.SearchFile).Select(p => p.OutputPath);

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    public IReadOnlyList<SearchAnswer> Ask(params string[] queries)
    {
        File.WriteAllText(Path.Combine(Folder, "queries.txt"), JsonSerializer.Serialize(queries));
        Run(Asking);
        return JsonSerializer.Deserialize<SearchAnswer[]>(File.ReadAllText(Path.Combine(Folder, "answers.txt")))!;
    }

    /// <summary>Runs a program of Node with the folder and the script as its arguments; gives what it prints.</summary>
    public string Run(string program)
    {
        var file = Path.Combine(Folder, "program.cjs");
        File.WriteAllText(file, program);
        return Node.Run(file, Folder, Script);
    }

    /// <summary>Bytes of a file of the search as a host sends it.</summary>
    public int Packed(string file)
    {
        if (!packed.TryGetValue(file, out var size)) packed[file] = size = Packed(File.ReadAllBytes(Path.Combine(Folder, file)));
        return size;
    }

    public static int Packed(byte[] bytes)
    {
        using var result = new MemoryStream();
        using (var gzip = new GZipStream(result, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(bytes);
        return (int)result.Length;
    }
}
