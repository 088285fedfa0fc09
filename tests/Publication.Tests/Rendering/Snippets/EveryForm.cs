namespace Publication.Tests.Rendering.Snippets;

/// <summary>All forms of all entries of the publication in this repository, and of the small one; made once for the tests of a class.</summary>
public sealed class EveryForm
{
    public EveryForm()
    {
        Real = Read(Path.Combine(Repository.Root, "input"));
        RealForms = TakenForms.Of(Real);
        Small = Read(GoldenTests.Input);
        All = [.. RealForms, .. TakenForms.Of(Small)];
    }

    public Edition Real { get; }

    public Edition Small { get; }

    internal IReadOnlyList<TakenForms> RealForms { get; }

    internal IReadOnlyList<TakenForms> All { get; }

    internal static Edition Read(string input, IReadOnlyDictionary<string, string>? settings = null) => Edition.Read(new BuildOptions
    {
        InputFolder = input,
        OutputFolder = Path.Combine(Path.GetTempPath(), "not-written"),
        ThemeFolder = Path.Combine(Repository.Root, "themes", "ledger"),
        Today = Fixture.Today,
        Settings = settings ?? new Dictionary<string, string>(),
    });
}
