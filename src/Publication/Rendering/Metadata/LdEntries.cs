using Publication.Content;
using Publication.Content.Kinds;
using Publication.Pages;
using Publication.Rendering.Views;

namespace Publication.Rendering.Metadata;

/// <summary>What each kind of entry is in the words of schema.org.</summary>
internal sealed class LdEntries(ViewContext context)
{
    private static readonly string[] Official =
        ["opinions", "plan", "action plan", "implementation opinions", "measure", "rule", "five-year plan", "local plan", "foreign measure", "draft"];

    private readonly Lazy<Dictionary<string, LinkView>> people = new(() => context.Links(context.Site.OfKind(Person.Definition)).DistinctBy(p => p.Name, StringComparer.Ordinal).ToDictionary(p => p.Name, StringComparer.Ordinal));

    private Settings Settings => context.Site.Settings;

    public LdNode Publisher => new LdNode("Organization")
        .Add("name", Settings.Publisher)
        .Add("url", Route.Home.Permalink(Settings))
        .Add("logo", context.HasTouchIcon ? IconPages.Png.Permalink(Settings) : IconPages.Svg.Permalink(Settings));

    /// <summary>The thing that a page is about has an id of its own.</summary>
    public static string Id(string page) => page + "#it";

    public LdNode Of(LinkView entry)
    {
        var node = entry.Source switch
        {
            Brief brief => Article(entry, brief.Authors).Add("dateModified", LdDate.Start(brief.Updated))
                .Add("about", Things(Relation.About, entry))
                .Add("translationOfWork", context.Site.TargetsOf(entry.Index, Relation.TranslationOf).Select(i => Link(context.Link(i), "Article")))
                .Add("citation", Sources(entry.Index)),
            Newsletter newsletter => Article(entry, Settings.Editors)
                .Add("mentions", newsletter.Items.Select(i => Link(context.Link(context.Site.TargetOf(entry.Index, i.Entry)), "Thing"))),
            Quote quote => Quotation(entry, quote),
            Event happening => EventNode(entry, happening),
            Person person => PersonNode(entry, person),
            Organisation organisation => Named("Organization", entry)
                .Add("alternateName", Names(entry, organisation.Short))
                .Add("address", organisation.Country.Length > 0 ? new LdNode("PostalAddress").Add("addressCountry", organisation.Country) : null)
                .Add("parentOrganization", Link(context.Link(context.Site.TargetOf(entry.Index, organisation.Parent)), "Organization")),
            Initiative initiative => InitiativeNode(entry, initiative),
            Source source => LdSources.Of(entry, source),
            Term term => Named("DefinedTerm", entry).Add("alternateName", Names(entry, term.Also)).Add("inDefinedTermSet", Set(Term.Definition)),
            Topic => Named("DefinedTerm", entry).Add("inDefinedTermSet", Set(Topic.Definition)),
            _ => Named("CreativeWork", entry).Add("inLanguage", LanguageOf(entry)).Add("dateModified", LdDate.Start((entry.Source as StandingPage)?.Updated)).Add("publisher", Publisher),
        };
        return node.Add("mainEntityOfPage", LdNode.Reference(entry.Canonical));
    }

    public LdNode Glossary(string description) => Set(Term.Definition).Add("description", description).Add("inLanguage", Settings.Language)
        .Add("hasDefinedTerm", context.Links(context.Site.OfKind(Term.Definition)).Select(t => Link(t, "DefinedTerm")));

    /// <summary>A person where the publication knows one of this name, else whoever writes under it.</summary>
    public LdNode Author(string name)
    {
        var known = people.Value.GetValueOrDefault(name);
        var isBody = known is null && (Settings.Editors.Contains(name, StringComparer.Ordinal) || name == Settings.Publisher);
        return new LdNode(isBody ? "Organization" : "Person").Add("name", name).Add("url", known?.Canonical ?? (isBody ? Route.Home.Permalink(Settings) : ""));
    }

    private LdNode Article(LinkView entry, string[] authors) => Named("Article", entry)
        .Add("headline", entry.Name)
        .Add("inLanguage", LanguageOf(entry))
        .Add("datePublished", LdDate.Start(entry.Source.Date))
        .Add("author", (authors.Length > 0 ? authors : [Settings.Publisher]).Select(Author))
        .Add("publisher", Publisher)
        .Add("image", entry.Card?.Canonical)
        .Add("license", Settings.Licence?.Url)
        .Add("wordCount", entry.Source.Body.Words)
        .Add("keywords", entry.Topics.Select(t => t.Name));

    private LdNode Quotation(LinkView entry, Quote quote)
    {
        var original = entry.Original;
        return new LdNode("Quotation").Add("@id", Id(entry.Canonical)).Add("url", entry.Canonical).Add("name", entry.Name)
            .Add("text", quote.Text)
            .Add("inLanguage", LanguageOf(entry))
            .Add("creator", Link(entry.Speaker, entry.Speaker?.Source is Person ? "Person" : "Organization"))
            .Add("dateCreated", LdDate.Start(quote.Date))
            .Add("disambiguatingDescription", Inexact(entry))
            .Add("translationOfWork", original is null ? null : new LdNode("Quotation").Add("text", original.Text).Add("inLanguage", original.Language))
            .Add("translator", quote.Translation is not { } t ? null : t.Who.Length > 0 ? new LdNode("Organization").Add("name", t.Who) : t.By == "publication" ? Publisher : null)
            .Add("recordedAt", Link(context.Link(context.Site.TargetOf(entry.Index, quote.Occasion)), "Event"))
            .Add("about", Things(Relation.About, entry))
            .Add("archivedAt", quote.Archived)
            .Add("citation", Sources(entry.Index));
    }

    private LdNode EventNode(LinkView entry, Event happening) => Named("Event", entry)
        .Add("startDate", LdDate.Start(happening.Date))
        .Add("endDate", LdDate.End(happening.Date))
        .Add("disambiguatingDescription", Inexact(entry))
        .Add("location", happening.Place.Length > 0 ? new LdNode("Place").Add("name", happening.Place).Add("address", happening.Place) : null)
        .Add("attendee", context.Links(entry.Index, happening.People).Select(p => Link(p, "Person")).Concat(context.Links(entry.Index, happening.Organisations).Select(o => Link(o, "Organization"))))
        .Add("about", Things(Relation.About, entry))
        .Add("subjectOf", Sources(entry.Index));

    private LdNode PersonNode(LinkView entry, Person person) => Named("Person", entry)
        .Add("jobTitle", person.Roles.Where(r => r.To is null).Select(r => r.Title))
        .Add("worksFor", person.Roles.Select(r => Office(entry.Index, r)));

    private LdNode? Office(int person, Role role) =>
        context.Link(context.Site.TargetOf(person, role.Organisation)) is not { } organisation ? null : new LdNode("EmployeeRole")
            .Add("roleName", role.Title)
            .Add("startDate", LdDate.Start(role.From))
            .Add("endDate", LdDate.Start(role.To))
            .Add("worksFor", Link(organisation, "Organization"));

    /// <summary>Texts that a state issues are legislation, enforceable or not; the rest are works, bodies and projects.</summary>
    private LdNode InitiativeNode(LinkView entry, Initiative initiative)
    {
        var issuers = context.Links(entry.Index, initiative.Issuers).Select(i => Link(i, i.Source is Person ? "Person" : "Organization"));
        if (initiative.Form == "international organisation") return Named("Organization", entry).Add("foundingDate", LdDate.Start(initiative.Date)).Add("founder", issuers).Add("subjectOf", Sources(entry.Index));
        if (initiative.Form == "company programme") return Named("Project", entry).Add("foundingDate", LdDate.Start(initiative.Date)).Add("founder", issuers).Add("subjectOf", Sources(entry.Index));
        var isLegal = Official.Contains(initiative.Form, StringComparer.Ordinal);
        var work = Named(isLegal ? "Legislation" : "CreativeWork", entry)
            .Add("alternateName", Names(entry, initiative.Also))
            .Add("genre", context.Strings.Get($"form.{initiative.Form}"))
            .Add("inLanguage", entry.Original?.Language)
            .Add("datePublished", LdDate.Start(initiative.Date))
            .Add("disambiguatingDescription", Inexact(entry))
            .Add("temporalCoverage", LdDate.Interval(initiative.Period))
            .Add(isLegal ? "legislationPassedBy" : "creator", issuers)
            .Add("isPartOf", context.Links(entry.Index, initiative.PartOf).Select(p => Link(p, "CreativeWork")))
            .Add("isBasedOn", context.Links(entry.Index, initiative.Follows).Select(p => Link(p, "CreativeWork")))
            .Add("subjectOf", Sources(entry.Index));
        if (!isLegal) return work;
        return work.Add("legislationType", initiative.Form).Add("legislationDate", LdDate.Start(initiative.Date)).Add("legislationLegalForce", initiative.Status switch
        {
            "in force" or "running" or "amended" => "https://schema.org/InForce",
            "expired" or "superseded" or "withdrawn" or "draft" or "completed" => "https://schema.org/NotInForce",
            _ => "",
        });
    }

    private static LdNode Named(string type, LinkView entry) => new LdNode(type).Add("@id", Id(entry.Canonical)).Add("url", entry.Canonical).Add("name", entry.Name)
        .Add("description", entry.SummaryText)
        .Add("alternateName", entry.Source is Term or Organisation or Initiative ? [] : Names(entry));

    private LdNode Set(Kind kind) => new LdNode("DefinedTermSet")
        .Add("@id", Id(Route.OfList(kind).Permalink(Settings)))
        .Add("url", Route.OfList(kind).Permalink(Settings))
        .Add("name", $"{Settings.Title}: {context.Strings.Get($"list.{kind.Plural}")}");

    /// <summary>The name in its own language and script, in Latin letters, and what else the thing is called.</summary>
    private static string[] Names(LinkView entry, params string[] others) => [entry.Original?.Text ?? "", entry.Original?.Romanisation ?? "", .. others];

    private IEnumerable<LdNode?> Things(Relation relation, LinkView entry) => context.Site.TargetsOf(entry.Index, relation).Distinct().Select(i => Link(context.Link(i), "Thing"));

    private IEnumerable<LdNode> Sources(int entry) => new PageScope(context.Site, entry).Sources.Select(s => LdSources.Cited(context.Link(s)!));

    private static string Inexact(LinkView entry) => LdDate.IsInexact(entry.Source.Date) ? entry.Date!.Text : "";

    private string LanguageOf(LinkView entry) => entry.Language.Length > 0 ? entry.Language : Settings.Language;

    private static LdNode? Link(LinkView? link, string type) => link is null ? null : new LdNode(type).Add("@id", Id(link.Canonical)).Add("name", link.Name).Add("url", link.Canonical);
}
