namespace Publication.Content.Yaml;

/// <summary>What can be wrong with YAML before any field is looked at.</summary>
public static class YamlRules
{
    public static readonly Rule Unreadable = new("PUB001", Severity.Error, "YAML that cannot be read")
    {
        Why = "Data files and front matter are YAML: `key: value`, one to a line, keys of one record indented alike.",
        Bad = "--- input/data/topics.yml\n- id: tides\n  name: Tides\n  summary Sea level and what moves it.\n",
        Good = "--- input/data/topics.yml\n- id: tides\n  name: Tides\n  summary: Sea level and what moves it.\n",
    };

    public static readonly Rule Tab = new("PUB002", Severity.Error, "a tab as indentation")
    {
        Why = "YAML forbids tabs at the beginning of a line, because editors draw them with different widths. The wide blanks "
            + "of a Chinese keyboard and the blanks that come along with text copied from a web page will not do either. `check --fix` puts blanks in their place.",
        Bad = "--- input/data/topics.yml\n- id: tides\n\tname: Tides\n  summary: Sea level.\n",
        Good = "--- input/data/topics.yml\n- id: tides\n  name: Tides\n  summary: Sea level.\n",
    };

    public static readonly Rule EarlyQuote = new("PUB003", Severity.Error, "a quotation mark that ends the text early")
    {
        Why = "A text that begins with a quotation mark ends at the next one of the same sort. An apostrophe inside single quotes does that.",
        Bad = "--- input/data/topics.yml\n- id: tides\n  name: 'The sea's level'\n  summary: Sea level.\n",
        Good = "--- input/data/topics.yml\n- id: tides\n  name: \"The sea's level\"\n  summary: Sea level.\n",
    };

    public static readonly Rule Unclosed = new("PUB004", Severity.Error, "a quotation mark or bracket that is never closed")
    {
        Why = "Everything after it would be read as part of the text or the list.",
        Bad = "--- input/data/topics.yml\n- id: tides\n  name: \"Tides\n  summary: Sea level.\n",
        Good = "--- input/data/topics.yml\n- id: tides\n  name: \"Tides\"\n  summary: Sea level.\n",
    };

    public static readonly Rule ColonInText = new("PUB005", Severity.Error, "a colon in a text without quotation marks")
    {
        Why = "A colon followed by a blank separates a key from its value, also in the middle of a sentence.",
        Bad = "--- input/data/topics.yml\n- id: tides\n  name: Tides: an overview\n  summary: Sea level.\n",
        Good = "--- input/data/topics.yml\n- id: tides\n  name: \"Tides: an overview\"\n  summary: Sea level.\n",
    };

    public static readonly Rule BadStart = new("PUB006", Severity.Error, "a text that begins with a reserved character")
    {
        Why = "The characters @ ` % & * ! have a meaning of their own at the beginning of a YAML value.",
        Bad = "--- input/data/topics.yml\n- id: tides\n  name: Tides\n  summary: @tides are covered here.\n",
        Good = "--- input/data/topics.yml\n- id: tides\n  name: Tides\n  summary: \"@tides are covered here.\"\n",
    };

    public static readonly Rule NotAllowed = new("PUB007", Severity.Error, "a part of YAML that is not used here")
    {
        Why = "Anchors, aliases, tags and second documents make a record mean more than what it says, and can be made to fill the memory.",
        Bad = "--- input/data/topics.yml\n- id: tides\n  name: &n Tides\n  summary: *n\n",
        Good = "--- input/data/topics.yml\n- id: tides\n  name: Tides\n  summary: Tides.\n",
    };

    public static readonly Rule DuplicateKey = new("PUB008", Severity.Error, "a key that stands twice")
    {
        Why = "Only one of the two values can be meant, and nobody can see which.",
        Bad = "--- input/data/topics.yml\n- id: tides\n  name: Tides\n  name: Sea level\n  summary: Sea level.\n",
        Good = "--- input/data/topics.yml\n- id: tides\n  name: Tides\n  summary: Sea level.\n",
    };

    public static readonly Rule TooDeep = new("PUB009", Severity.Error, "lists nested too deep")
    {
        Why = "No field needs more than a few levels; hundreds of them are an accident or an attack.",
        Bad = "--- input/data/topics.yml\n- id: tides\n  name: Tides\n  summary: " + new string('[', 40) + new string(']', 40) + "\n",
        Good = "--- input/data/topics.yml\n- id: tides\n  name: Tides\n  summary: Sea level.\n",
    };

    public static readonly IReadOnlyList<Rule> All =
        [Unreadable, Tab, EarlyQuote, Unclosed, ColonInText, BadStart, NotAllowed, DuplicateKey, TooDeep];
}
