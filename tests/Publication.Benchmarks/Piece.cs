namespace Publication.Benchmarks;

/// <summary>A piece of a paragraph: words, a link to an entry, or a citation of a source.</summary>
internal sealed record Piece(PieceKind Kind, string Text, string TargetKind = "", string Target = "");
