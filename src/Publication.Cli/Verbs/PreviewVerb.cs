using System.CommandLine;
using Publication.Cli.Git;
using Publication.Cli.Serving;
using Publication.Cli.Writers;

namespace Publication.Cli.Verbs;

/// <summary><c>preview</c>: the site from memory, page by page as a browser asks, anew after every saved edit.</summary>
internal sealed class PreviewVerb(SharedOptions shared, Terminal terminal)
{
    private static readonly TextDiagnosticWriter List = new();
    private static readonly TimeSpan ShortWait = TimeSpan.FromMilliseconds(200);

    private readonly Option<string?> editor = new("--editor")
    {
        Description = $"The editor in which a place in a file opens: {string.Join(", ", EditorLink.Known.Keys)}, or an address with {{path}}, {{line}} and {{column}}.",
        HelpName = "editor", CustomParser = ReadEditor,
    };

    public static Command Create(SharedOptions shared, Terminal terminal)
    {
        var command = new Command("preview", "Shows the site while you write; open pages reload by themselves.");
        foreach (var option in shared.ForReading) command.Add(option);
        command.Add(shared.Port);
        command.Add(shared.Open);
        var verb = new PreviewVerb(shared, terminal);
        command.Add(verb.editor);
        command.SetAction((parsed, _) => verb.RunAsync(parsed));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed)
    {
        var options = shared.BuildOptions(parsed);
        var history = new LiveHistory(options.InputFolder);
        var state = new PreviewState(options, () => history.Current, parsed.GetValue(editor) ?? EditorLink.OfTerminal(terminal.Environment("TERM_PROGRAM")));
        var notes = Progress.Watch(terminal, phase =>
        {
            var missing = Fonts.Fetch(options, phase);
            state.Refresh();
            var shallow = history.Note(ShortWait);
            state.Refresh(); // with the history, if it is there by now
            return new[] { missing, shallow };
        });
        foreach (var note in notes.OfType<string>()) terminal.Error.WriteLine($"note: {note}");
        Tell(state.Now, null, options);

        var site = new PreviewSite(state, terminal.Stop);
        await using var server = await LoopbackServer.StartAsync(parsed.GetValue(shared.Port), site.Answer, terminal.Stop);
        site.Server = server;
        var url = $"http://localhost:{server.Port}{state.Now.Good?.BasePath ?? "/"}";
        terminal.Out.WriteLine($"preview at {url} (Ctrl-C ends)");
        if (parsed.GetValue(shared.Open)) Browser.Open(url, terminal.Error);

        using var watcher = new InputWatcher([options.InputFolder, SharedOptions.ThemesOf(options)], () =>
        {
            var before = state.Now;
            if (!state.Refresh()) return false;
            Tell(state.Now, before, options);
            return true;
        });
        await watcher.RunAsync(terminal.Stop);
        return ExitCode.Clean;
    }

    /// <summary>Says what is newly wrong, and how much is left when that changes; an ordinary edit says nothing.</summary>
    private void Tell(PreviewMoment now, PreviewMoment? before, BuildOptions options)
    {
        if (now.Fault is { } fault)
        {
            if (Trouble.Said(fault) is { } said) terminal.Error.WriteLine(said);
            else Fault.Write(terminal, fault, options.InputFolder);
            return;
        }
        var old = before?.Latest?.Diagnostics ?? [];
        var known = old.Select(Text).ToHashSet(StringComparer.Ordinal);
        var all = now.Latest!.Diagnostics;
        var news = all.Where(d => !known.Contains(Text(d))).ToList();
        var root = Path.GetDirectoryName(options.InputFolder)!;
        List.Write(new Findings(news, root), terminal.Out, terminal);
        if (news.Count > 0 || all.Count < old.Count)
            terminal.Out.WriteLine(all.Count == 0 ? "mended: no errors, no warnings" : Summary.Found(new Findings(all, root)));
    }

    private static string? ReadEditor(System.CommandLine.Parsing.ArgumentResult result)
    {
        var value = result.Tokens[0].Value;
        if (EditorLink.TemplateOf(value) is { } template) return template;
        result.AddError($"`{value}` is not an editor for --editor; the known ones are {Words.List(EditorLink.Known.Keys)}; for another write its address, as in vscode://file{{path}}:{{line}}:{{column}}");
        return null;
    }

    // Without its line: text that moved is not news.
    private static string Text(Diagnostic diagnostic) => $"{diagnostic.At.Path} {diagnostic.Code} {diagnostic.Message}";
}
