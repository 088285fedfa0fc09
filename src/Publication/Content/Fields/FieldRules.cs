namespace Publication.Content.Fields;

/// <summary>What can be wrong with the fields of a record.</summary>
public static class FieldRules
{
    public static readonly Rule Unknown = new("PUB101", Severity.Error, "an unknown field")
    {
        Why = "A misspelt field would be left out in silence, and its value with it.",
        Bad = "--- input/data/topics.yml\n- id: tides\n  name: Tides\n  sumary: Sea level.\n  summary: Sea level.\n",
        Good = "--- input/data/topics.yml\n- id: tides\n  name: Tides\n  summary: Sea level.\n",
    };

    public static readonly Rule Missing = new("PUB102", Severity.Error, "a missing field")
    {
        Why = "Some fields make a record what it is: no quotation goes out without its speaker, date and source.",
        Bad = "--- input/data/topics.yml\n- id: tides\n  name: Tides\n",
        Good = "--- input/data/topics.yml\n- id: tides\n  name: Tides\n  summary: Sea level.\n",
    };

    public static readonly Rule WrongShape = new("PUB103", Severity.Error, "a list or a group where a text belongs, or the reverse")
    {
        Why = "Each field holds one text, a list, or a group of keys; the reference says which.",
        Bad = "--- input/data/topics.yml\n- id: tides\n  name: [Tides, Sea level]\n  summary: Sea level.\n",
        Good = "--- input/data/topics.yml\n- id: tides\n  name: Tides and sea level\n  summary: Sea level.\n",
    };

    public static readonly Rule BadDate = new("PUB105", Severity.Error, "a date that cannot be read")
    {
        Why = "Dates are EDTF (ISO 8601-2), so that approximate, partial and open dates can be written down and sorted.",
        Bad = "--- input/briefs/example.md\n---\ntitle: An example\ndate: 5 March 2025\nsummary: What it says.\n---\n\nText.\n",
        Good = "--- input/briefs/example.md\n---\ntitle: An example\ndate: 2025-03-05\nsummary: What it says.\n---\n\nText.\n",
    };

    public static readonly Rule WrongValue = new("PUB106", Severity.Error, "a value that the field does not take")
    {
        Why = "Some fields take only certain values, so that lists and filters can rely on them.",
        Bad = "--- input/briefs/example.md\n---\ntitle: An example\ndate: 2025-03-05\nlanguage: English\nsummary: What it says.\n---\n\nText.\n",
        Good = "--- input/briefs/example.md\n---\ntitle: An example\ndate: 2025-03-05\nlanguage: en\nsummary: What it says.\n---\n\nText.\n",
    };

    public static readonly Rule BadId = new("PUB107", Severity.Error, "an id that cannot be an address")
    {
        Why = "The id is the entry's permalink. Small ASCII letters, digits and hyphens look the same everywhere and need no escaping.",
        Bad = "--- input/data/topics.yml\n- id: Tide Tables\n  name: Tides\n  summary: Sea level.\n",
        Good = "--- input/data/topics.yml\n- id: tide-tables\n  name: Tides\n  summary: Sea level.\n",
    };

    public static readonly Rule ForbiddenCharacter = new("PUB108", Severity.Error, "an invisible character")
    {
        Why = "Control characters and marks that turn the reading direction hide what a text says. They often come along when text is pasted.",
        Bad = "--- input/data/topics.yml\n- id: tides\n  name: \"Ti\u202Edes\"\n  summary: Sea level.\n",
        Good = "--- input/data/topics.yml\n- id: tides\n  name: Tides\n  summary: Sea level.\n",
    };

    public static readonly Rule Twice = new("PUB113", Severity.Warning, "a value that stands twice in a list")
    {
        Why = "The second one says nothing new; often another value was meant. `check --fix` removes it.",
        Bad = "--- input/briefs/second.md\n---\ntitle: A second brief\ndate: 2025-04-01\nsummary: What it says.\ntopics: [tides, storms, tides]\n---\n\nText.\n",
        Good = "--- input/briefs/second.md\n---\ntitle: A second brief\ndate: 2025-04-01\nsummary: What it says.\ntopics: [tides, storms]\n---\n\nText.\n",
    };

    public static readonly IReadOnlyList<Rule> All = [Unknown, Missing, WrongShape, BadDate, WrongValue, BadId, ForbiddenCharacter, Twice];
}
