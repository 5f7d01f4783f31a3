namespace Cairn.Language.Speech;

/// <summary>A person named in the text, known to a theatre or told by capitals.</summary>
/// <param name="Name">The name without titles.</param>
/// <param name="First">First token.</param>
/// <param name="End">Token behind the last.</param>
/// <param name="IsSubject">True where the sentence is about this person.</param>
internal readonly record struct NamedPerson(string Name, int First, int End, bool IsSubject);
