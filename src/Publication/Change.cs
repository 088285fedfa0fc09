namespace Publication;

/// <summary>One time at which an entry's own text was changed.</summary>
/// <param name="Day">In UTC.</param>
/// <param name="Author">As version control names them; may be empty.</param>
public sealed record Change(DateOnly Day, string Author);
