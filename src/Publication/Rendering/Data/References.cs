using System.Text;
using Publication.Content.Kinds;
using Publication.Linking;
using Publication.Pages;

namespace Publication.Rendering.Data;

/// <summary>Sources in the forms that reference managers read.</summary>
internal static class References
{
    /// <param name="form">The end of the file's name: one of <see cref="DataPages.ReferenceForms"/>.</param>
    public static byte[] Write(Site site, IEnumerable<int> sources, string form)
    {
        var works = sources.Select(i => CitedWork.Of((Source)site.Entries[i]));
        return Encoding.UTF8.GetBytes(form switch
        {
            ".bib" => Bibtex.Of(works),
            ".ris" => Ris.Of(works),
            ".csl.json" => CslJson.Of(works),
            _ => throw new ArgumentException($"references have no form {form}", nameof(form)),
        });
    }
}
