using Publication.Linking;

namespace Publication.Checking.Remarks;

/// <summary>One sort of remarks, with the code that finds them in a site.</summary>
/// <param name="Name">As in an address: <c>unlinked-mentions</c>.</param>
/// <param name="Title">For a heading.</param>
/// <param name="Advice">What to do about one, in a sentence.</param>
public sealed record RemarkSort(string Name, string Title, string Advice, Func<Site, IEnumerable<Remark>> Find);
