using Publication.Content.Kinds;

namespace Publication.Linking;

/// <summary>
/// Finds the forms of all marked terms in a text, longest first, from left to right. Words match whole, Chinese matches
/// anywhere; a form without capitals matches in any case and with a plural s; curly and straight apostrophes are alike.
/// </summary>
public sealed class TermIndex
{
    private readonly Dictionary<int, Form[]> byStart;
    private readonly bool[] starts = new bool[char.MaxValue + 1];

    private TermIndex(IReadOnlyList<Term> terms, List<Form> forms)
    {
        Terms = terms;
        byStart = forms
            .SelectMany(f => Starts(f.Text, f.AnyCase).Select(s => (Start: s, Form: f)))
            .GroupBy(p => p.Start)
            .ToDictionary(g => g.Key, g => g.Select(p => p.Form).OrderByDescending(f => f.Text.Length).ThenBy(f => f.Term).ToArray());
        foreach (var start in byStart.Keys) starts[start >>> 16] = true;
        Key = string.Join('\u001f', forms.Select(f => $"{f.Term}\u001e{f.Text}"));
    }

    public IReadOnlyList<Term> Terms { get; }

    /// <summary>Equal keys find the same matches in the same text.</summary>
    public string Key { get; }

    public static TermIndex Build(IEnumerable<Term> terms)
    {
        var marked = terms.Where(t => t.Marked).ToList();
        var forms = new List<Form>();
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < marked.Count; i++)
            foreach (var text in FormsOf(marked[i]))
                if (text.Length > 1 && taken.Add(text))
                    forms.Add(new Form(text, i, char.IsAsciiLetter(text[0]) && !text.Any(char.IsUpper)));
        return new TermIndex(marked, forms);
    }

    public TermMatch[] Find(string text)
    {
        List<TermMatch>? found = null;
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (!starts[text[i]] || !byStart.TryGetValue((text[i] << 16) | text[i + 1], out var forms)) continue;
            if (IsWordPart(text[i]) && i > 0 && IsWordPart(text[i - 1])) continue;
            foreach (var form in forms)
            {
                var length = LengthAt(text, i, form);
                if (length == 0) continue;
                (found ??= []).Add(new TermMatch(form.Term, i, length));
                i += length - 1;
                break;
            }
        }
        return found?.ToArray() ?? [];
    }

    private static IEnumerable<string> FormsOf(Term term)
    {
        yield return term.Name;
        foreach (var form in term.Also) yield return form;
        if (term.Original is { } original) yield return original.Text;
    }

    private static IEnumerable<int> Starts(string form, bool anyCase)
    {
        var (a, b) = (form[0], form[1]);
        if (!anyCase) return [(a << 16) | b];
        var (upperA, upperB) = (char.ToUpperInvariant(a), char.ToUpperInvariant(b));
        return new[] { (a << 16) | b, (upperA << 16) | b, (upperA << 16) | upperB }.Distinct();
    }

    private static int LengthAt(string text, int at, Form form)
    {
        var length = form.Text.Length;
        if (at + length > text.Length) return 0;
        for (var k = 2; k < length; k++)
            if (!Same(text[at + k], form.Text[k], form.AnyCase)) return 0;
        if (!IsWordPart(form.Text[^1])) return length;
        if (form.AnyCase && length > 4 && at + length < text.Length && text[at + length] == 's') length++;
        return at + length < text.Length && IsWordPart(text[at + length]) ? 0 : length;
    }

    private static bool Same(char a, char b, bool anyCase)
    {
        if (a == b || (a is '\'' or '’' && b is '\'' or '’')) return true;
        return anyCase && char.ToLowerInvariant(a) == b;
    }

    /// <summary>Letters and digits of scripts that put blanks between words.</summary>
    private static bool IsWordPart(char c) => c < 0x2E80 && char.IsLetterOrDigit(c);

    private sealed record Form(string Text, int Term, bool AnyCase);
}
