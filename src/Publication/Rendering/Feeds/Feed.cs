namespace Publication.Rendering.Feeds;

/// <summary>What a feed says in each of its formats.</summary>
/// <param name="Home">The page that it follows.</param>
/// <param name="Self">Its own address.</param>
/// <param name="Language">BCP 47.</param>
/// <param name="Updated">The newest date in it.</param>
/// <param name="Items">Newest first.</param>
internal sealed record Feed(string Title, string Home, string Self, string Description, string Language, DateTimeOffset Updated, IReadOnlyList<FeedItem> Items);
