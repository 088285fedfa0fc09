using Publication.Content.Kinds;
using Publication.Pages;
using Publication.Rendering.Data;

namespace Publication.Rendering.Views;

/// <summary>A source on its page: what it is, where it is, what it is cited for.</summary>
public sealed class SourceView : EntryView
{
    private readonly Source source;

    internal SourceView(ViewContext context, int index, PageScope scope)
        : base(context, index, scope) => source = (Source)Source;

    public string Type => source.Type;

    public string OriginalTitle => source.OriginalTitle;

    public string TextLanguage => source.Language;

    public string[] Author => source.Author;

    public string Container => source.Container;

    public string Publisher => source.Publisher == source.Container ? "" : source.Publisher;

    public DateView? Issued => Date;

    public string Address => source.Url;

    public string NoAddress => source.NoAddress;

    public string Archive => source.Archive;

    public DateView? Accessed => DateView.Of(source.Accessed, Context.Dates);

    public string Reliability => source.Reliability;

    /// <summary>Files for reference managers; none where the publication is not offered as data.</summary>
    public IReadOnlyList<ReferenceFileView> Files => Context.Site.Settings.Has(Content.Parts.Data)
        ? [.. DataPages.ReferenceForms.Select(form => new ReferenceFileView(DataFormats.LabelOf(form), DataPages.ReferenceOf(source, form).Address(Context.Site.Settings)))] : [];

    public IReadOnlyList<LinkView> Via => field ??= Context.Links(Index, source.Via);
}
