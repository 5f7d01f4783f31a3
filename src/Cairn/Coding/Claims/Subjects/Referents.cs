using Cairn.Cleaning;
using Cairn.Coding.Claims.Wording;
using Cairn.Language;
using Cairn.Language.Names;
using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.Coding.Claims.Subjects;

/// <summary>Whom "the group", "the army", "it" and "they" stand for: the nearest fitting actor named before, else the one that the report
/// names most.</summary>
internal sealed class Referents
{
    private const int TitleWeight = 4;
    private const int LeadWeight = 2;
    private const int LeadSentences = 3;

    private readonly ReadingWords words;
    private readonly PhraseBook cues;
    private readonly List<(int First, int End, Mention Mention)> actors = [];
    private readonly Actor? mainGroup;

    public Referents(ReadingWords words, PhraseBook cues)
    {
        (this.words, this.cues) = (words, cues);
        foreach (var mention in words.Reading.Mentions)
        {
            if (mention.Kind == MentionKind.Organisation)
            {
                var (first, end) = words.TokensOf(mention.Span);
                actors.Add((first, end, mention));
            }
        }

        mainGroup = actors.Where(a => a.Mention.Actor?.Kind == ActorKind.ArmedGroup).GroupBy(a => a.Mention.Actor!.Id)
            .OrderByDescending(g => g.Sum(a => Weight(a.First))).ThenBy(g => g.Min(a => a.First)).FirstOrDefault()?.First().Mention.Actor;
    }

    /// <summary>A name in the title or the opening says more of what a report is about than one further on.</summary>
    private int Weight(int token) => words.SentenceAt(words.Span(token).Start) switch
    {
        >= 0 and var at when words.Reading.Sentences[at].Kind == BlockKind.Title => TitleWeight,
        >= 0 and < LeadSentences => LeadWeight,
        _ => 1,
    };

    /// <summary>The armed group that the report is about: the one it names most; null where it names none.</summary>
    public Actor? MainGroup => mainGroup;

    /// <summary>The actors named between two tokens, in order.</summary>
    public IEnumerable<(int First, int End, Mention Mention)> Named(int first, int end)
    {
        for (int i = FirstBehind(first); i < actors.Count && actors[i].First < end; i++)
        {
            yield return actors[i];
        }
    }

    /// <summary>What a noun phrase or pronoun at a token stands for, with the tokens that it takes up; null where it stands for no actor.</summary>
    public (int End, string Name, ActorKind Kind)? At(int token, int end)
    {
        foreach (var match in cues.MatchAt(words.All, token, Math.Min(end, token + 4)))
        {
            var found = match.Class switch
            {
                "group" => Nearest(token, ActorKind.ArmedGroup) ?? mainGroup,
                "coalition" => Nearest(token, ActorKind.Coalition),
                "army" => Nearest(token, ActorKind.Military),
                _ => null,
            };
            if (found is not null)
            {
                return (match.End, found.Name, found.Kind);
            }
        }

        return null;
    }

    /// <summary>True for a word of a class of the file: <c>pronoun</c>, <c>owner</c>, <c>person</c>.</summary>
    public bool Is(string word, string name) => cues.Has([word.ToLowerInvariant()], 0, 1, name);

    /// <summary>Whom a pronoun at a token stands for: the first actor named in the clauses of the sentence before it, else in the sentence before.</summary>
    public Mention? Pronoun(int token)
    {
        int sentence = words.SentenceAt(words.Span(token).Start);
        for (int s = sentence; s >= 0 && s >= sentence - 2; s--)
        {
            var span = words.Reading.Sentences[s];
            foreach (var (first, _, mention) in Named(span.FirstToken, Math.Min(token, span.TokenEnd)))
            {
                if (mention.Actor is { Kind: not ActorKind.Media } || mention.Actor is null)
                {
                    return mention;
                }
            }
        }

        return null;
    }

    /// <summary>Index of the first actor named at or behind a token.</summary>
    private int FirstBehind(int token)
    {
        int low = 0, high = actors.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = actors[middle].First < token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private Actor? Nearest(int token, ActorKind kind)
    {
        for (int i = FirstBehind(token) - 1; i >= 0; i--)
        {
            if (actors[i].Mention.Actor is { } actor && actor.Kind == kind)
            {
                return actor;
            }
        }

        return null;
    }
}
