namespace Publication.Tests.Hostile;

/// <summary>Something hostile beside the input, what the program is asked to do, and what it answers.</summary>
/// <param name="Name">What is wrong.</param>
/// <param name="Make">Does it.</param>
/// <param name="Arguments">Of the command line, in the site's folder.</param>
/// <param name="Code">With which it ends.</param>
/// <param name="Said">Stands in what it says.</param>
internal sealed record ProgramCase(string Name, Action<HostileTree> Make, string Arguments, int Code, string Said)
{
    public override string ToString() => Name;
}
