namespace Publication.Content.Fields;

/// <summary>A shape whose values have a type.</summary>
public abstract class Shape<T> : Shape;
