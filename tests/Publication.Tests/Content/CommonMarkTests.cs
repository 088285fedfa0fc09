using System.Text.Json;
using Publication.Content;
using Xunit;

namespace Publication.Tests.Content;

/// <summary>
/// Every example of CommonMark, and of GitHub's additions to it, beside what is made of it here: equal when both are parsed,
/// or on the list of differences. The examples come from npm.
/// </summary>
public class CommonMarkTests
{
    private static readonly Lazy<List<Example>> Examples = new(() =>
        JsonSerializer.Deserialize<List<Example>>(Parsers.Read("commonmark.mjs", []), JsonSerializerOptions.Web)!);

    private static readonly ILookup<string, CommonMarkDifference> Listed = CommonMarkDifference.All
        .SelectMany(difference => difference.Examples, (difference, name) => (difference, name))
        .ToLookup(pair => pair.name, pair => pair.difference);

    private sealed record Example(string Name, string Section, string Markdown, string Html);

    [Fact]
    public void Examples_that_no_difference_concerns_come_out_as_specified()
    {
        Assert.Equal([(false, 652), (true, 28)], Examples.Value.CountBy(e => e.Name.StartsWith("gfm", StringComparison.Ordinal)).Select(c => (c.Key, c.Value)));
        Assert.Equal([], Examples.Value.Where(example => !Listed.Contains(example.Name)).SelectMany(Fault));

        static IEnumerable<string> Fault(Example example)
        {
            var (ours, rules) = Compile(example);
            var specified = CommonMarkHtml.Normal(example.Html);
            if (ours != specified) yield return $"{example.Name} ({example.Section}): {specified} became {ours}";
            if (rules.Count > 0) yield return $"{example.Name} ({example.Section}): {string.Join(", ", rules)}";
        }
    }

    [Fact]
    public void Differences_are_as_listed()
    {
        Assert.All(Listed, examples => Assert.Single(examples));
        var examples = Examples.Value.ToDictionary(example => example.Name);
        Assert.Equal([], CommonMarkDifference.All.SelectMany(d => d.Examples, (d, name) => Fault(d, examples[name])).OfType<string>());

        static string? Fault(CommonMarkDifference difference, Example example)
        {
            var (ours, rules) = Compile(example);
            var specified = CommonMarkHtml.Normal(example.Html);
            if (ours == specified) return $"{example.Name} does not differ";
            if (difference.Rule is { } rule && !rules.Contains(rule.Code)) return $"{example.Name} is not reported as {rule.Code}";
            if (difference.Change is not { } change) return null;
            var expected = CommonMarkHtml.Normal(example.Html, change);
            return ours == expected ? null : $"{example.Name} ({difference.Name}): {expected} became {ours}";
        }
    }

    /// <summary>Where no simple change of the specification's HTML tells what to expect of raw HTML, this does.</summary>
    [Fact]
    public void Of_raw_html_each_tag_is_left_as_text_and_no_element_is_made()
    {
        string[] ours = ["p", "a", "em", "strong", "code", "pre", "ul", "li", "blockquote", "br"];
        var examples = CommonMarkDifference.All[0].Examples.ToHashSet();
        Assert.All(Examples.Value.Where(example => examples.Contains(example.Name)), example =>
        {
            var html = CommonMarkHtml.Parse(Html(example).Html);
            Assert.Contains('<', html.TextContent);
            Assert.Empty(html.QuerySelectorAll("*").Select(element => element.LocalName).Except(ours));
        });
    }

    [Fact]
    public void The_contributors_reference_names_each_difference()
    {
        var page = File.ReadAllLines(Path.Combine(Repository.Root, "input", "pages", "contribute.md"));
        var start = Array.IndexOf(page, "| Markdown | Here |");
        Assert.Equal(
            CommonMarkDifference.All.Select(difference => $"| {difference.Name} | {difference.What} |"),
            page.Skip(start + 2).TakeWhile(line => line.StartsWith('|')));
    }

    private static (string Html, IReadOnlyList<string> Rules) Compile(Example example)
    {
        var (html, rules) = Html(example);
        return (CommonMarkHtml.Normal(html), rules);
    }

    private static (string Html, IReadOnlyList<string> Rules) Html(Example example)
    {
        var report = new Report(new SourceText("x.md", example.Markdown), 0, ParseOptions.Default);
        var body = MarkdownCompiler.Compile(example.Markdown, offset => offset, "body", report, checkFigures: false);
        return (CommonMarkHtml.Of(body), [.. report.Diagnostics.Select(found => found.Code).Distinct()]);
    }
}
