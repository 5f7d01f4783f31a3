using Cairn.Coding.Claims.PlaceAndTime;
using Cairn.Coding.Claims.Speakers;
using Cairn.Coding.Claims.Subjects;
using Cairn.Coding.Claims.Wording;
using Cairn.Language;

namespace Cairn.Coding.Claims.Grammar;

/// <summary>A reading cut into clauses, with what pronouns stand for and who says what. Made once a report; claims and assessments start from it.</summary>
internal sealed class ClauseReading
{
    public ClauseReading(Reading reading, ClaimLexicon lexicon)
    {
        Words = new ReadingWords(reading);
        Clauses = new Clauses(Words, lexicon.Connectives);
        Referents = new Referents(Words, lexicon.Referents);
        Voices = new Voices(Words, lexicon.Cues);
        Scopes = new Scopes(Words, lexicon.Cues);
    }

    public ReadingWords Words { get; }

    public Clauses Clauses { get; }

    public Referents Referents { get; }

    public Voices Voices { get; }

    public Scopes Scopes { get; }
}
