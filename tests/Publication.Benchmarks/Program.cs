using System.Globalization;
using System.Text.Json;
using Publication;
using Publication.Benchmarks;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args is ["--child", var task, var folder, ..])
{
    var options = new BuildOptions { InputFolder = Path.Combine(folder, "input"), OutputFolder = Path.Combine(folder, "output"), Today = new DateOnly(2026, 1, 1) };
    Console.WriteLine(task == "build"
        ? JsonSerializer.Serialize(BuildChild.Run(options))
        : JsonSerializer.Serialize(PreviewChild.Run(options, folder, int.Parse(args[3], CultureInfo.InvariantCulture))));
    return 0;
}
if (Arguments.Parse(args) is not { } arguments || (arguments.Theme ?? Folders.Repository()) is not { } place)
{
    Console.Error.WriteLine(Arguments.Usage);
    return 2;
}
var theme = arguments.Theme ?? Path.Combine(place, "themes", "ledger");
var work = arguments.Keep ?? Directory.CreateTempSubdirectory("publication-benchmarks-").FullName;
try
{
    foreach (var size in arguments.Sizes) Benchmark.Run(size, arguments, theme, Path.Combine(work, $"{size}"));
}
finally
{
    if (arguments.Keep is null) Folders.Empty(work);
}
return 0;
