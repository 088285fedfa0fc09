using System.Globalization;

namespace Publication.Benchmarks;

/// <summary>What to measure.</summary>
internal sealed record Arguments(IReadOnlyList<int> Sizes, int Runs, int Edits, bool Hugo, bool Preview, bool BaseOnly, string? Themes, string? Keep)
{
    public const string Usage = """
        Publication.Benchmarks [sizes] [--runs 3] [--edits 20] [--no-preview] [--base] [--hugo] [--themes FOLDER] [--keep FOLDER]

          sizes          numbers of briefs; 100 1000 10000 where none is given
          --runs N       cold builds for each size, of which the median counts
          --edits N      edits of each sort in the preview
          --no-preview   builds only
          --base         only the pages that the Hugo site has too
          --hugo         builds the same corpus with Hugo in turn
          --themes       the folder with the theme ledger; themes/ of the repository where left out
          --keep         writes the corpora here and leaves them there
        """;

    public static Arguments? Parse(string[] words)
    {
        var result = new Arguments([], 3, 20, false, true, false, null, null);
        var sizes = new List<int>();
        for (var i = 0; i < words.Length; i++)
        {
            var next = i + 1 < words.Length ? words[i + 1] : "";
            switch (words[i])
            {
                case "--runs": (result, i) = (result with { Runs = Number(next) }, i + 1); break;
                case "--edits": (result, i) = (result with { Edits = Number(next) }, i + 1); break;
                case "--themes": (result, i) = (result with { Themes = Path.GetFullPath(next) }, i + 1); break;
                case "--keep": (result, i) = (result with { Keep = Path.GetFullPath(next) }, i + 1); break;
                case "--hugo": result = result with { Hugo = true }; break;
                case "--base": result = result with { BaseOnly = true }; break;
                case "--no-preview": result = result with { Preview = false }; break;
                default:
                    var size = Number(words[i]);
                    if (size < 4) return null;
                    sizes.Add(size);
                    break;
            }
        }
        return result with { Sizes = sizes.Count > 0 ? sizes : [100, 1000, 10000] };
    }

    private static int Number(string text) => int.TryParse(text.Replace(",", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0;
}
