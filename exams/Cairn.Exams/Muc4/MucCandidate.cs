using Cairn.Language.Syntax;

namespace Cairn.Exams.Muc4;

/// <summary>A noun phrase of a message that may fill a slot.</summary>
/// <param name="Phrase">Where it stands.</param>
/// <param name="Text">Its words.</param>
/// <param name="Core">Its words without determiners and numbers, in capitals.</param>
internal sealed record MucCandidate(NounPhrase Phrase, string Text, string[] Core)
{
    /// <summary>What both ends of a comparison use: the core as one string.</summary>
    public string CoreText { get; } = string.Join(' ', Core);
}
