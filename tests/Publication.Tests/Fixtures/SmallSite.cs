namespace Publication.Tests.Fixtures;

/// <summary>A small valid publication: one of each kind, so that examples have something to refer to.</summary>
internal static class SmallSite
{
    public const string Files = """
        --- themes/ledger/theme.yml
        name: ledger
        --- input/publication.yml
        title: Tide Watch
        tagline: The sea, measured
        base_url: https://tides.example/
        origin_language: zh-Hans
        navigation:
          - label: Briefs
            to: /briefs/
          - label: Timeline
            to: /timeline/
        footer:
          - label: About
            to: /about/
        --- input/briefs/first.md
        ---
        title: A first brief
        date: 2025-03-06
        summary: What the gauges say.
        authors: [The editors]
        initiatives: [tide-plan]
        ---

        The plan has begun [@tide-report, page 4]. See [[jane-doe]] and [the page about this](../pages/about.md).

        ## What is measured

        The [[term:tides]] are measured at the harbour.
        --- input/pages/about.md
        ---
        title: About
        summary: What this is.
        ---

        We watch the sea.
        --- input/newsletters/2025-03.yml
        title: The sea in March
        date: 2025-03-31
        intro: |
          One brief this month.
        items:
          - entry: brief:first
            note: Begin here.
        --- input/data/initiatives.yml
        - id: tide-plan
          name: Tide Plan
          form: plan
          level: national
          issuers: [sea-board]
          status: running
          date: 2025-01-10
          period: 2025/2027
          summary: Gauges in every harbour.
          facts:
            - text: Begun in the north.
              date: 2025-02
              sources: [tide-report]
          targets:
            - by: 2027
              text: A gauge in every harbour.
              sources: [tide-report]
          sources: [tide-report]
        --- input/data/quotes.yml
        - id: doe-on-tides
          text: The sea does not wait.
          language: en
          speaker: jane-doe
          date: 2025-03-05
          initiatives: [tide-plan]
          source: tide-report
          verification: verbatim-original
        --- input/data/events.yml
        - id: plan-begins
          date: 2025-02-01
          title: The plan begins
          category: policy
          summary: The first gauge is set up.
          initiatives: [tide-plan]
          people: [jane-doe]
          sources: [tide-report]
        --- input/data/people.yml
        - id: jane-doe
          name: Jane Doe
          roles:
            - title: Harbour master
              organisation: sea-board
          sources: [tide-report]
        --- input/data/organisations.yml
        - id: sea-board
          name: Sea Board
          form: authority
          country: UK
        --- input/data/sources.yml
        - id: tide-report
          type: report
          title: Tide report
          issued: 2025-01
          URL: https://tides.example/report
        --- input/data/terms.yml
        - id: tides
          term: tides
          definition: The rise and fall of the sea.
        - id: range
          formerly: [tidal-range]
          term: tidal range
          definition: The difference between high and low water.
        --- input/data/topics.yml
        - id: tides
          name: Tides
          summary: Sea level.
        --- input/data/topics/more-topics.yml
        - id: storms
          name: Storms
          summary: Wind and what it does.
        --- input/assets/gauge.png (picture)
        """;
}
