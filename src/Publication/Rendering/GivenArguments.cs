using Scriban.Runtime;

namespace Publication.Rendering;

/// <summary>The variable <c>args</c> of a partial: what its caller gave. What was not given is null, not a fault.</summary>
internal sealed class GivenArguments : ScriptObject;
