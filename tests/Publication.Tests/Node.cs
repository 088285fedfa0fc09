using System.Diagnostics;
using Xunit;

namespace Publication.Tests;

/// <summary>Runs programs of Node. Where it is missing the test is skipped, but where CI is set it fails: nothing would be shown.</summary>
internal static class Node
{
    /// <summary>Gives what the program prints; a program that fails fails the test with what it complained of.</summary>
    public static string Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo("node") { RedirectStandardError = true, RedirectStandardOutput = true };
        start.ArgumentList.Add(program);
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        Process? node = null;
        try { node = Process.Start(start); }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.SkipWhen(Environment.GetEnvironmentVariable("CI") is null, "Node is not installed");
            throw;
        }
        var faults = node!.StandardError.ReadToEndAsync();
        var printed = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        Assert.True(node.ExitCode == 0, faults.Result);
        return printed;
    }
}
