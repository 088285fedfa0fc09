using System.CommandLine;
using Publication.Content;

namespace Publication.Cli.Verbs;

/// <summary><c>schemas</c>: writes the JSON Schemas that editors read into the input folder, where they differ from what is there.</summary>
internal sealed class SchemasVerb(SharedOptions shared, Terminal terminal)
{
    public static Command Create(SharedOptions shared, Terminal terminal)
    {
        var command = new Command("schemas", "Writes the JSON Schemas with which editors complete fields and mark mistakes.") { shared.Input };
        command.SetAction(new SchemasVerb(shared, terminal).Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var folder = Path.Combine(shared.ExistingInputFolder(parsed), JsonSchemas.Folder);
        Directory.CreateDirectory(folder);
        var written = JsonSchemas.All.Count(schema => WriteIfChanged(Path.Combine(folder, schema.Name), schema.Text));
        terminal.Out.WriteLine(written == 0
            ? $"{Words.Path(folder)}: all {JsonSchemas.All.Count} schemas are as they should be"
            : $"{Words.Path(folder)}: {Words.Count(written, "schema")} written");
        return ExitCode.Clean;
    }

    private static bool WriteIfChanged(string path, string text)
    {
        if (File.Exists(path) && File.ReadAllText(path).ReplaceLineEndings("\n") == text) return false;
        File.WriteAllText(path, text);
        return true;
    }
}
