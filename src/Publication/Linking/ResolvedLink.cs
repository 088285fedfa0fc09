using Publication.Content;

namespace Publication.Linking;

/// <summary>Where a link by path leads. <paramref name="Fragment"/> begins with <c>#</c> or is empty.</summary>
public sealed record ResolvedLink(LinkSort Sort, string Path, string Fragment, int Entry = -1, Kind? Kind = null);
