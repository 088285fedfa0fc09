using System.Globalization;
using System.Text.Json;
using Publication;
using Publication.Benchmarks;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args is ["--child", var task, var folder, ..])
{
    var options = new BuildOptions { InputFolder = Path.Combine(folder, "input"), OutputFolder = Path.Combine(folder, "output"), Today = new DateOnly(2026, 1, 1) };
    Console.WriteLine(task == "build"
        ? JsonSerializer.Serialize(BuildChild.Run(options with { Settings = Site.Of(args[3]).Settings, OutputFolder = args[4] }), Reports.Default.Measured)
        : JsonSerializer.Serialize(PreviewChild.Run(options, folder, int.Parse(args[3], CultureInfo.InvariantCulture)), Reports.Default.Previewed));
    return 0;
}
if (Arguments.Parse(args) is not { } arguments)
{
    Console.Error.WriteLine(Arguments.Usage);
    return 2;
}
if ((arguments.Themes ?? Folders.Repository()) is not { } place)
{
    Console.Error.WriteLine("There is no repository above this folder: start it there, or say with --themes where the theme ledger is.");
    return 2;
}
var themes = arguments.Themes ?? Path.Combine(place, "themes");
var work = arguments.Keep ?? Folders.Temporary();
try
{
    foreach (var size in arguments.Sizes) Benchmark.Run(size, arguments, themes, Path.Combine(work, $"{size}"));
}
finally
{
    if (arguments.Keep is null) Folders.Empty(work);
}
return 0;
