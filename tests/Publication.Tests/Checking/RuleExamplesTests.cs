using System.Text.RegularExpressions;
using Publication.Checking;
using Xunit;

namespace Publication.Tests.Checking;

/// <summary>Every rule is explained by a bad example that breaks it, and only it, and by a good one that breaks none.</summary>
public partial class RuleExamplesTests
{
    public static TheoryData<string> Codes => [.. Rules.All.Select(r => r.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_bad_example_breaks_exactly_its_rule(string code)
    {
        var diagnostics = Fixture.Check(Rules.Find(code)!.Bad);
        Assert.True(diagnostics.Count > 0 && diagnostics.All(d => d.Code == code), Picture(code, diagnostics));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_good_example_breaks_none(string code)
    {
        var diagnostics = Fixture.Check(Rules.Find(code)!.Good);
        Assert.True(diagnostics.Count == 0, Picture(code, diagnostics));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_bad_example_is_described_for_people(string code)
    {
        foreach (var d in Fixture.Check(Rules.Find(code)!.Bad))
        {
            Assert.False(string.IsNullOrWhiteSpace(d.Help), $"{code} has no help");
            Assert.False(d.Message.EndsWith('.'), $"{code}: {d.Message}");
            Assert.False(char.IsUpper(d.Message[0]), $"{code}: {d.Message}");
            Assert.InRange(d.At.Span.End, 0, d.At.Source.Text.Length);
        }
    }

    [Fact]
    public void Codes_are_unique_and_in_order() => Assert.Equal(Rules.All.Select(r => r.Code).Distinct().Order(StringComparer.Ordinal), Rules.All.Select(r => r.Code));

    [Fact]
    public void Codes_have_one_form() => Assert.All(Rules.All, r => Assert.Matches(Code(), r.Code));

    [Fact]
    public void The_small_site_is_valid() => Assert.Empty(Fixture.CheckLines());

    private static string Picture(string code, IReadOnlyList<Diagnostic> diagnostics) =>
        $"{code}:\n" + string.Concat(diagnostics.Select(Fixture.Picture));

    [GeneratedRegex("^PUB[0-9]{3}$")]
    private static partial Regex Code();
}
