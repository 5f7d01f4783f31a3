using Cairn.Language.Names;
using Cairn.Language.Tokens;

namespace Cairn.Exams.Muc4;

/// <summary>A noun phrase of a message that may fill a slot.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Head">Index of its noun.</param>
/// <param name="End">Index behind its last token.</param>
/// <param name="LongEnd">Index behind the phrase with what hangs on it by "of": "members of the front"; the same as <paramref name="End"/> where nothing does.</param>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="Form">What it is made of.</param>
internal sealed record Mention(int First, int Head, int End, int LongEnd, int Sentence, MentionForm Form)
{
    /// <summary>The words without determiners and numbers, in capitals.</summary>
    public required string[] Core { get; init; }

    /// <summary>The same with what hangs on it.</summary>
    public required string[] LongCore { get; init; }

    public bool IsName => Form == MentionForm.Name;

    public bool IsLong => LongEnd > End;
}
