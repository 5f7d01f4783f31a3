using Cairn.Theatres;

namespace Cairn.Language.Speech;

/// <summary>The verbs and nouns of speech, and the words that stand for speakers.</summary>
internal sealed class SpeechWords
{
    private readonly WordTable<(SpeechKind Kind, SpeechFrame Frame)> verbs;
    private readonly WordTable<(SpeechKind Kind, SpeechFrame Frame)> nouns;
    private readonly WordTable<(SpeechKind Kind, SpeechFrame Frame)> adjectives;
    private readonly WordTable<SpeakerWordKind> speakers;

    private SpeechWords(WordTable<(SpeechKind, SpeechFrame)> verbs, WordTable<(SpeechKind, SpeechFrame)> nouns, WordTable<(SpeechKind, SpeechFrame)> adjectives, WordTable<SpeakerWordKind> speakers) =>
        (this.verbs, this.nouns, this.adjectives, this.speakers) = (verbs, nouns, adjectives, speakers);

    /// <param name="folder">Folder with speech-verbs.tsv and speaker-words.tsv.</param>
    public static SpeechWords Read(string folder)
    {
        var verbs = new Dictionary<string, (SpeechKind, SpeechFrame)>(StringComparer.Ordinal);
        var nouns = new Dictionary<string, (SpeechKind, SpeechFrame)>(StringComparer.Ordinal);
        var adjectives = new Dictionary<string, (SpeechKind, SpeechFrame)>(StringComparer.Ordinal);
        foreach (var row in TsvTable.Read(Path.Combine(folder, "speech-verbs.tsv"), ["lemma", "kind", "frame"]).Rows)
        {
            var frame = row.Choice<SpeechFrame>("frame");
            var kind = row.Choice<SpeechKind>("kind");
            var table = frame switch { SpeechFrame.Noun => nouns, SpeechFrame.Adjective => adjectives, _ => verbs };
            if (!table.TryAdd(row.Required("lemma"), (kind, frame)))
            {
                throw row.Error(DataErrors.DuplicateId, $"'{row["lemma"]}' is there twice");
            }
        }

        return new SpeechWords(
            new WordTable<(SpeechKind, SpeechFrame)>(verbs, StringComparison.Ordinal),
            new WordTable<(SpeechKind, SpeechFrame)>(nouns, StringComparison.Ordinal),
            new WordTable<(SpeechKind, SpeechFrame)>(adjectives, StringComparison.Ordinal),
            WordFile.Read(folder, "speaker-words.tsv", "word", ["kind"], row => row.Choice<SpeakerWordKind>("kind")));
    }

    public (SpeechKind Kind, SpeechFrame Frame)? Verb(string lemma) => verbs.TryGetValue(lemma, out var verb) ? verb : null;

    public (SpeechKind Kind, SpeechFrame Frame)? Noun(string lemma) => nouns.TryGetValue(lemma, out var noun) ? noun : null;

    public (SpeechKind Kind, SpeechFrame Frame)? Adjective(string lemma) => adjectives.TryGetValue(lemma, out var adjective) ? adjective : null;

    public SpeakerWordKind Speaker(ReadOnlySpan<char> word) =>
        word.Length > 0 && speakers.TryGetValue(word[^1] == '.' ? word[..^1] : word, out var kind) ? kind : SpeakerWordKind.None;
}
