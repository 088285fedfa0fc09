using Scriban.Runtime;

namespace Publication.Rendering;

/// <summary>What all pages of an engine share: its settings, the words for dates, and the names that templates know.</summary>
internal sealed record EngineParts(TemplateSettings Settings, DateWords Dates, ScriptObject Builtins);
