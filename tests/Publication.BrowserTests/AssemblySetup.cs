using System.Runtime.CompilerServices;
using Xunit;

[assembly: AssemblyFixture(typeof(Publication.BrowserTests.Sites))]

namespace Publication.BrowserTests;

internal static class AssemblySetup
{
    /// <summary>Playwright reads BROWSER as the name of one of its own; elsewhere it means any browser.</summary>
    [ModuleInitializer]
    internal static void ClearForeignVariable() => Environment.SetEnvironmentVariable("BROWSER", null);
}
