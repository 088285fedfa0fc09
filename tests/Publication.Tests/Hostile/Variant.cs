namespace Publication.Tests.Hostile;

/// <summary>One way in which a computer, a shell or a checkout may differ from another, and must not show.</summary>
/// <param name="Name">What is different.</param>
internal sealed record Variant(string Name)
{
    /// <summary>Programs before the program: <c>taskset -c 0</c>.</summary>
    public string[] Through { get; init; } = [];

    /// <summary>On top of the plain environment.</summary>
    public (string Name, string Value)[] Environment { get; init; } = [];

    /// <summary>Taken out of the plain environment; <c>*</c> for all of it.</summary>
    public string[] Without { get; init; } = [];

    public string[] Arguments { get; init; } = [];

    /// <summary>Where the checkout lies, below a folder of the test's; null for a plain name. An absolute path is one elsewhere.</summary>
    public string? Place { get; init; }

    /// <summary>Done to the checkout before the build.</summary>
    public Action<Checkout>? Change { get; init; }

    /// <summary>Several at once, none of which may take back what another does.</summary>
    public static Variant Together(IReadOnlyList<Variant> variants) => new(string.Join("; ", variants.Select(v => v.Name)))
    {
        Through = [.. variants.SelectMany(v => v.Through)],
        Environment = [.. variants.SelectMany(v => v.Environment)],
        Without = [.. variants.SelectMany(v => v.Without)],
        Arguments = [.. variants.SelectMany(v => v.Arguments)],
        Place = variants.Select(v => v.Place).SingleOrDefault(p => p is not null),
        Change = checkout =>
        {
            foreach (var variant in variants) variant.Change?.Invoke(checkout);
        },
    };

    public override string ToString() => Name;
}
