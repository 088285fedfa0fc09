namespace Publication.Rendering.Views;

/// <summary>One file of an example.</summary>
/// <param name="Note">What is odd about the file itself, such as its encoding; empty for most.</param>
/// <param name="Text">Invisible characters are shown as signs; empty where the example is about the file and not its text.</param>
public sealed record ExampleView(string File, string Note, string Text);
