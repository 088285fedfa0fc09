namespace Publication.Rendering.Views;

/// <summary>Who refers to this entry, with the sentence it stands in; the sentence is empty for references in fields.</summary>
public sealed record BacklinkView(LinkView Link, Html Sentence, string Context)
{
    public DateView? Date => Link.Date;
}
