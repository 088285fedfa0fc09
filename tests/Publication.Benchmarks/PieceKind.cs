namespace Publication.Benchmarks;

internal enum PieceKind
{
    Words,
    Link,
    Citation,
}
