namespace Publication.Checking;

/// <summary>A rule about the whole site, with the code that finds what breaks it.</summary>
public sealed record Check(Rule Rule, Func<CheckContext, IEnumerable<Diagnostic>> Run, Reach Reach = Reach.Site);
