using Publication.Content;
using Xunit;

namespace Publication.Tests.Cli;

public class SchemasTests
{
    [Fact]
    public void The_schemas_are_written_where_they_are_missing_or_differ()
    {
        using var folder = new TemporaryFolder();
        var input = Directory.CreateDirectory(Path.Combine(folder.Path, "input")).FullName;
        var schemas = Path.Combine(input, JsonSchemas.Folder);
        Assert.Equal(new CliRun(0, $"{schemas}: 12 schemas written\n", ""), CliRun.Of("schemas", "--input", input));
        Assert.Equal(new CliRun(0, $"{schemas}: all 12 schemas are as they should be\n", ""), CliRun.Of("schemas", "--input", input));

        File.WriteAllText(Path.Combine(schemas, "quotes.json"), "{}");
        Assert.Equal(new CliRun(0, $"{schemas}: 1 schema written\n", ""), CliRun.Of("schemas", "--input", input));
        Assert.All(JsonSchemas.All, s => Assert.Equal(s.Text, File.ReadAllText(Path.Combine(schemas, s.Name))));
    }

    [Fact]
    public void Without_an_input_folder_nothing_is_written() =>
        Assert.Equal(new CliRun(2, "", "publication: there is no folder `no-such-folder`; go to the publication's folder, or name another with --input\n"), CliRun.Of("schemas", "--input", "no-such-folder"));
}
