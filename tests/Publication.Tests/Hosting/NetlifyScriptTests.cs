using Xunit;

namespace Publication.Tests.Hosting;

/// <summary>
/// <c>.ci/netlify</c> in a clean copy of what it reads, on a machine without .NET: <c>curl</c> brings a stand-in for the
/// installer, and the <c>dotnet</c> that it installs writes down what it is asked.
/// </summary>
public sealed class NetlifyScriptTests : IDisposable
{
    private const string Production = "https://tracker.example.org";
    private const string Preview = "https://deploy-preview-7--tracker.example.app";

    private readonly TemporaryFolder folder = new();
    private readonly string root;
    private readonly string machine;

    public NetlifyScriptTests()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Netlify builds on Linux");
        (root, machine) = (Path.Combine(folder.Path, "repo"), Path.Combine(folder.Path, "bin"));
        Directory.CreateDirectory(Path.Combine(root, ".ci"));
        Directory.CreateDirectory(machine);
        File.Copy(Path.Combine(Repository.Root, ".ci", "netlify"), Path.Combine(root, ".ci", "netlify"));
        File.Copy(Path.Combine(Repository.Root, "global.json"), Path.Combine(root, "global.json"));
        foreach (var tool in (string[])["bash", "dirname", "mktemp", "rm", "cat", "mkdir", "chmod", "cp"]) File.CreateSymbolicLink(Path.Combine(machine, tool), ToolAt(tool));
        Write("installed-dotnet", """
            #!/bin/bash
            if [ "$1" = --version ]; then echo 10.0.100; exit 0; fi
            echo "DOTNET_ROOT=$DOTNET_ROOT NUGET_PACKAGES=$NUGET_PACKAGES" >> "$LOG"
            echo "dotnet $*" >> "$LOG"
            exit "${BUILD_CODE:-0}"
            """);
        Write("curl", """
            #!/bin/bash
            echo "curl $*" >> "$LOG"
            [ -z "${NO_NETWORK:-}" ] || exit 6
            while [ "$1" != -o ]; do shift; done
            cat > "$2" <<'END'
            echo "installer $*" >> "$LOG"
            [ -z "${BROKEN_INSTALLER:-}" ] || exit 1
            while [ "$1" != --install-dir ]; do shift; done
            mkdir -p "$2"
            [ -n "${EMPTY_INSTALLER:-}" ] || cp "$MACHINE/installed-dotnet" "$2/dotnet"
            END
            """);
    }

    [Theory]
    [InlineData("production", "", $"--base-url {Production}")]
    [InlineData("deploy-preview", "--drafts", $"--base-url {Preview} --canonical-url {Production} --drafts")]
    [InlineData("branch-deploy", "--drafts", $"--base-url {Preview} --canonical-url {Production} --drafts")]
    public void Each_context_has_its_own_address_and_all_have_one_canonical_address(string context, string argument, string expected)
    {
        var run = Run(context, argument.Length > 0 ? [argument] : []);
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal($"dotnet run -c Release --project src/Publication.Cli -- build {expected}", Log()[^1]);
    }

    [Fact]
    public void The_sdk_of_global_json_is_installed_by_the_official_installer_into_the_kept_folder()
    {
        var run = Run("production", []);
        var log = Log();
        Assert.StartsWith("curl -fsSL --retry 3 https://dot.net/v1/dotnet-install.sh -o ", log[0], StringComparison.Ordinal);
        Assert.Equal($"installer --jsonfile global.json --install-dir {root}/.cache/dotnet --no-path", log[1]);
        Assert.Equal($"DOTNET_ROOT={root}/.cache/dotnet NUGET_PACKAGES={root}/.cache/nuget", log[2]);
        Assert.Contains("netlify: .NET SDK 10.0.100\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_earlier_build_installed_is_not_installed_again()
    {
        Run("production", []);
        File.Delete(LogFile);
        Assert.Equal(0, Run("production", []).Code);
        Assert.DoesNotContain(Log(), line => line.StartsWith("curl", StringComparison.Ordinal));
    }

    [Fact]
    public void An_sdk_of_the_machine_is_used_where_it_is_the_right_one()
    {
        File.Copy(Path.Combine(machine, "installed-dotnet"), Path.Combine(machine, "dotnet"));
        Assert.Equal(0, Run("production", []).Code);
        Assert.Equal($"DOTNET_ROOT= NUGET_PACKAGES={root}/.cache/nuget", Log()[0]);
    }

    [Fact]
    public void An_sdk_of_the_machine_that_does_not_fit_is_passed_over()
    {
        Write("dotnet", "#!/bin/bash\necho 'A compatible .NET SDK was not found.' >&2\nexit 155\n");
        Assert.Equal(0, Run("production", []).Code);
        Assert.StartsWith("installer ", Log()[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NO_NETWORK", "the .NET installer could not be fetched from https://dot.net/v1/dotnet-install.sh; try the deploy again")]
    [InlineData("BROKEN_INSTALLER", "the .NET installer failed; its messages are above")]
    [InlineData("EMPTY_INSTALLER", "the .NET installer ended well, but the SDK that global.json asks for does not answer")]
    [InlineData("BUILD_CODE", "the build failed; what is wrong is listed above, with file and line")]
    public void What_failed_is_said_in_one_line_and_fails_the_deploy(string fault, string said)
    {
        var run = Run("production", [], (fault, "1"));
        Assert.Equal(1, run.Code);
        Assert.Equal($"netlify: {said}", run.Error.TrimEnd('\n').Split('\n')[^1]);
    }

    [Fact]
    public void A_preview_without_an_address_of_its_own_fails_before_anything_is_built()
    {
        var run = Run("deploy-preview", [], ("DEPLOY_PRIME_URL", ""));
        Assert.Equal(1, run.Code);
        Assert.StartsWith("netlify: DEPLOY_PRIME_URL is empty in the context deploy-preview", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Log(), line => line.StartsWith("dotnet run", StringComparison.Ordinal));
    }

    public void Dispose() => folder.Dispose();

    private string LogFile => Path.Combine(folder.Path, "log");

    private string[] Log() => File.Exists(LogFile) ? File.ReadAllLines(LogFile) : [];

    private ProgramRun Run(string context, string[] arguments, params (string Name, string Value)[] more)
    {
        var environment = new Dictionary<string, string>
        {
            ["PATH"] = machine, ["HOME"] = folder.Path, ["TMPDIR"] = folder.Path, ["MACHINE"] = machine, ["LOG"] = LogFile,
            ["CONTEXT"] = context, ["URL"] = Production,
            // In production it is the address under netlify.app, which must not be used.
            ["DEPLOY_PRIME_URL"] = context == "production" ? "https://tracker-example.netlify.app" : Preview,
        };
        foreach (var (name, value) in more) environment[name] = value;
        return ProgramRun.Of(Path.Combine(machine, "bash"), folder.Path, environment, [Path.Combine(root, ".ci", "netlify"), .. arguments]);
    }

    private void Write(string name, string script)
    {
        var path = Path.Combine(machine, name);
        File.WriteAllText(path, script.ReplaceLineEndings("\n") + "\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private static string ToolAt(string name) =>
        Environment.GetEnvironmentVariable("PATH")!.Split(':').Select(f => Path.Combine(f, name)).First(File.Exists);
}
