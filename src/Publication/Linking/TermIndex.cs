using Publication.Content.Kinds;

namespace Publication.Linking;

/// <summary>Finds the forms of all marked terms in a text.</summary>
public sealed class TermIndex
{
    private readonly PhraseIndex forms;

    private TermIndex(IReadOnlyList<Term> terms, PhraseIndex forms) => (Terms, this.forms) = (terms, forms);

    public IReadOnlyList<Term> Terms { get; }

    /// <summary>Equal keys find the same matches in the same text.</summary>
    public string Key => forms.Key;

    public static TermIndex Build(IEnumerable<Term> terms)
    {
        var marked = terms.Where(t => t.Marked).ToList();
        return new TermIndex(marked, PhraseIndex.Build(marked.SelectMany((term, i) => FormsOf(term).Select(form => (form, i)))));
    }

    public TermMatch[] Find(string text) => forms.Find(text);

    internal static IEnumerable<string> FormsOf(Term term)
    {
        yield return term.Name;
        foreach (var form in term.Also) yield return form;
        if (term.Original is { } original) yield return original.Text;
    }
}
