using System.Collections.Immutable;
using Cairn.Language.Numbers;
using Cairn.Language.Syntax;
using Cairn.Language.Tokens;

namespace Cairn.Language.Speech;

/// <summary>Finds the words of a sentence that make somebody say something, each with its speaker.</summary>
internal sealed class CueFinder
{
    private readonly TokenText text;
    private readonly SyntaxTree tree;
    private readonly SpeakerReader speakers;
    private readonly SpeechWords words;
    private readonly VerbCues verbs;
    private readonly NounCues nouns;

    public CueFinder(TokenText text, SyntaxTree tree, SpeakerReader speakers, AdjacentSpeaker adjacent, SpeechWords words, ImmutableArray<NumberExpression> numbers)
    {
        (this.text, this.tree, this.speakers, this.words) = (text, tree, speakers, words);
        var counts = new CountsAhead(text, numbers);
        verbs = new VerbCues(text, tree, speakers, adjacent, words, counts);
        nouns = new NounCues(text, tree, speakers, adjacent, words, counts);
    }

    /// <summary>The cues of a sentence, in order.</summary>
    public List<SpeechCue> Of(Sentence sentence)
    {
        var cues = new List<SpeechCue>();
        for (int i = sentence.FirstToken; i < sentence.TokenEnd; i++)
        {
            if (text.Is(i, "according") && text.Is(i + 1, "to") && speakers.Behind(i + 1, sentence) is { } source)
            {
                cues.Add(new SpeechCue(i, source.Reach, source, SpeechKind.Says, SpeechFrame.Any, true));
                i = source.End - 1;
            }
            else if (i == sentence.FirstToken && text.Is(i, "per") && speakers.Behind(i, sentence) is { } named)
            {
                cues.Add(new SpeechCue(i, named.Reach, named, SpeechKind.Says, SpeechFrame.Any, true));
                i = named.End - 1;
            }
            else if (text.IsAny(i, "in", "by") && nouns.View(i, sentence) is { } view)
            {
                cues.Add(view);
                i = view.End - 1;
            }
            else if (words.Verb(tree[i].Lemma) is { } verb && ((tree[i].Class == WordClass.Verb ? verbs.Verbal(i, verb.Kind, verb.Frame, sentence, cues.Count > 0) : null) ?? verbs.Unseen(i, verb.Kind, verb.Frame, sentence)) is { } cue)
            {
                cues.Add(cue);
            }
            else if (words.Speaker(text[i]) == SpeakerWordKind.Figure && nouns.Owned(i, sentence) is { } figure)
            {
                cues.Add(figure);
            }
            else if (tree[i].Class is WordClass.Adj or WordClass.Verb && words.Adjective(text[i].ToString().ToLowerInvariant()) is { } adjective && nouns.Feeling(i, adjective.Kind, sentence) is { } feeling)
            {
                cues.Add(feeling);
            }
            else if (tree[i].Class == WordClass.Noun && words.Noun(tree[i].Lemma) is { } noun && nouns.Nominal(i, noun.Kind, sentence) is { } claim)
            {
                cues.Add(claim);
            }
        }

        return cues;
    }
}
