using Publication.Checking;
using Publication.Cli;
using Publication.Cli.Writers;
using Xunit;

namespace Publication.Tests.Checking;

/// <summary>
/// What <c>explain</c> and the contributors' page show as said of a bad example is what <c>check</c> says of it.
/// <c>PUBLICATION_UPDATE=1</c> writes it anew.
/// </summary>
public sealed class RuleMessagesTests
{
    private static string Kept => Path.Combine(Repository.Root, "src", "Publication", "Checking", "RuleMessages.txt");

    [Fact]
    public void What_is_kept_is_what_is_said()
    {
        var said = string.Join('\n', Rules.All.Select(rule => $"{rule.Code}\n{Said(rule)}"));
        if (Environment.GetEnvironmentVariable("PUBLICATION_UPDATE") == "1") File.WriteAllText(Kept, said);
        Assert.Equal(File.ReadAllText(Kept).ReplaceLineEndings("\n"), said);
    }

    /// <summary>Of several mistakes in the example the first.</summary>
    private static string Said(Rule rule)
    {
        using var text = new StringWriter { NewLine = "\n" };
        TextDiagnosticWriter.Write(Fixture.Check(rule.Bad)[0], text, Ink.None);
        return text.ToString();
    }
}
