using Cairn.Coding.Claims.Figures;
using Cairn.Coding.Claims.Speakers;
using Cairn.Coding.Claims.Wording;
using Cairn.Language.Numbers;
using Cairn.Values;

namespace Cairn.Coding.Claims.Subjects;

/// <summary>Finds the party that a toll is about where the words say so: whose own losses they are ("it gave its losses as 105"), who lost them
/// ("the brigade lost 120 men"), or to whom a share of all victims is put down ("the Taliban caused 45 per cent").</summary>
internal sealed class TollParties(ReadingWords words, Parties parties, PhraseBook cues)
{
    private const int Reach = 8;

    public Evidenced<string>? Of(ClaimCandidate candidate, Voice voice) =>
        candidate.Number.Form == NumberForm.Percent ? Causer(candidate) : Owner(candidate, voice) ?? Loser(candidate);

    /// <summary>"its own losses", "the division's dead".</summary>
    private Evidenced<string>? Owner(ClaimCandidate candidate, Voice voice)
    {
        int start = words.Reading.Sentences[candidate.Clause.Sentence].FirstToken;
        for (int i = candidate.First - 1; i >= Math.Max(candidate.Clause.First, candidate.First - Reach); i--)
        {
            if (!cues.Has(words.All, i, i + 1, "own-dead"))
            {
                continue;
            }

            int owner = words[i - 1] == "own" ? i - 2 : i - 1;
            if (cues.Has(words.All, owner, owner + 1, "own"))
            {
                return voice.Attribution is { } said && parties.Owns(said.Speaker) ? parties.In(said.Speaker) ?? voice.Speaker : parties.Before(owner, start, false, null);
            }

            if (words[owner] is "'s" or "'")
            {
                return Possessor(owner, start);
            }
        }

        return null;
    }

    private Evidenced<string>? Possessor(int mark, int start)
    {
        int first = mark;
        while (first > start && mark - first < 5 && words.IsWord(first - 1) && !cues.Has(words.All, first - 1, first, "phrase-start") && !cues.Has(words.All, first - 1, first, "put-at"))
        {
            first--;
        }

        return first == mark ? null : parties.Between(first, mark) ?? new Evidenced<string>(words.Text[words.Span(first, mark).Start..words.Span(first, mark).End], words.Span(first, mark), 0.6);
    }

    /// <summary>"Ethiopia's army has lost 10,000 men".</summary>
    private Evidenced<string>? Loser(ClaimCandidate candidate)
    {
        if (!cues.Has(words.All, Math.Max(candidate.Clause.First, candidate.First - 2), candidate.First, "lost"))
        {
            return null;
        }

        return parties.Doer(candidate) is { } doer ? parties.In(doer.Spans[0]) ?? doer : parties.Before(candidate.First, candidate.Clause.First, false, null);
    }

    /// <summary>"caused 62 per cent of all casualties", "12 percent to the militia".</summary>
    private Evidenced<string>? Causer(ClaimCandidate candidate)
    {
        if (cues.Has(words.All, Math.Max(candidate.Clause.First, candidate.First - Reach), candidate.First, "causes"))
        {
            return parties.Doer(candidate) is { } doer && doer.Spans[0].End <= candidate.Number.Span.Start ? parties.In(doer.Spans[0]) ?? doer : parties.Before(candidate.First, candidate.Clause.First, false, null);
        }

        int behind = candidate.End;
        for (int i = candidate.End; i < Math.Min(candidate.Clause.End, candidate.End + Reach); i++)
        {
            behind = cues.Has(words.All, i, i + 1, "put-down") ? i : behind;
        }

        return cues.Has(words.All, behind, behind + 1, "share-of") ? parties.Between(behind, Math.Min(candidate.Clause.End, behind + Reach))
            : behind > candidate.End ? parties.Between(behind, Math.Min(candidate.Clause.End, behind + Reach)) : null;
    }
}
