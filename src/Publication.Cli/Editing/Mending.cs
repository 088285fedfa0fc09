namespace Publication.Cli.Editing;

/// <summary><c>check --fix</c>: makes the mechanical fixes, reads again, and goes on until there is nothing left to fix.</summary>
internal sealed class Mending(BuildOptions options, TextWriter output, Ink ink)
{
    /// <summary>One fix may bring another to light: a date in a record that could not be read before its tabs were blanks.</summary>
    private const int MostRounds = 20;

    private readonly string root = Path.GetDirectoryName(options.InputFolder)!;
    private readonly HashSet<string> files = new(StringComparer.Ordinal);
    private int mended;

    /// <summary>What is left after all fixes are made; the very edition where there are none.</summary>
    public Edition Mend(Edition edition)
    {
        for (var round = 0; round < MostRounds && MendOnce(edition); round++) edition = Edition.Read(options, edition);
        if (mended > 0) output.WriteLine($"{Words.Count(mended, "fix")} in {Words.Count(files.Count, "file")}; look at what changed before you keep it\n");
        return edition;
    }

    private bool MendOnce(Edition edition)
    {
        var plan = new EditPlan();
        var taken = edition.Diagnostics.Where(d => d.IsMechanical && plan.TryAdd(d.Fixes)).ToList();
        var written = plan.Files.Where(Save).Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var diagnostic in taken)
        {
            if (!diagnostic.Fixes.All(f => written.Contains(f.At.Path))) continue;
            output.WriteLine($"{ink.Bold(Visible.Of(diagnostic.At.ToString()))}: {ink.Help($"fixed {diagnostic.Code}")}: {Visible.Of(diagnostic.Message)}");
            foreach (var file in diagnostic.Fixes.GroupBy(f => f.At.Path, StringComparer.Ordinal)) LineChanges.Write(FileEdits.Of(file), output, ink);
            mended++;
        }
        files.UnionWith(written);
        return written.Count > 0;
    }

    private bool Save(FileEdits file)
    {
        if (InputText.Replace(Path.Combine(root, file.Path), file.Source.Text, file.Apply())) return true;
        output.WriteLine($"{file.Path} was changed by somebody else meanwhile and is left as it is");
        return false;
    }
}
