using Cairn.Language.Syntax;
using Cairn.Language.Tokens;

namespace Cairn.Language.Speech;

/// <summary>Finds who says something where no verb of speech does: "in the union's opinion", "its latest figure is 640", "the army's claim that", "officials are
/// concerned that".</summary>
internal sealed class NounCues(TokenText text, SyntaxTree tree, SpeakerReader speakers, AdjacentSpeaker adjacent, SpeechWords words, CountsAhead counts)
{
    /// <summary>"in X's opinion", "in the opinion of X".</summary>
    public SpeechCue? View(int at, Sentence sentence)
    {
        for (int i = at + 2; i < Math.Min(sentence.TokenEnd, at + 9); i++)
        {
            if (text.Kind(i) == TokenKind.Punctuation)
            {
                break;
            }

            if (words.Speaker(text[i]) is not SpeakerWordKind.View && !(text.Is(at, "by") && words.Speaker(text[i]) == SpeakerWordKind.Figure))
            {
                continue;
            }

            if (text.Is(at + 1, "the") && i == at + 2 && text.Is(i + 1, "of") && speakers.Behind(i + 1, sentence) is { } owner)
            {
                return new SpeechCue(at, owner.Reach, owner, SpeechKind.Believes, SpeechFrame.Any, true);
            }

            bool possessive = text.IsAny(i - 1, "'s", "’s", "'", "’");
            if (possessive && i - 2 > at || text.IsAny(i - 1, "his", "her", "their", "its") && i - 1 == at + 1)
            {
                int end = possessive ? i - 1 : i;
                return new SpeechCue(at, i + 1, new SpeakerPhrase(at + 1, end, end - 1, i + 1), SpeechKind.Believes, SpeechFrame.Any, true);
            }
        }

        return null;
    }

    /// <summary>"The union's latest figure is 640": whose figure it is speaks.</summary>
    public SpeechCue? Owned(int figure, Sentence sentence)
    {
        if (!text.IsAny(figure + 1, "is", "was", "stands", "stood", "are", "were") || !counts.IsWithin(figure + 2, 6, sentence))
        {
            return null;
        }

        for (int i = figure - 1; i >= Math.Max(sentence.FirstToken, figure - 4); i--)
        {
            if (text.IsAny(i, "its", "their", "his", "her"))
            {
                return new SpeechCue(figure + 1, figure + 2, new SpeakerPhrase(i, i + 1, i, i + 1), SpeechKind.Says, SpeechFrame.OfFigure, false);
            }

            if (text.IsAny(i, "'s", "’s", "'", "’") && adjacent.Of(i, sentence) is { } owner)
            {
                return new SpeechCue(figure + 1, figure + 2, owner, SpeechKind.Says, SpeechFrame.OfFigure, false);
            }
        }

        return null;
    }

    /// <summary>"officials are concerned that …", "he remains confident …".</summary>
    public SpeechCue? Feeling(int adjective, SpeechKind kind, Sentence sentence)
    {
        int holder = tree.Child(adjective, "nsubj") >= 0 ? adjective : tree[adjective].Head;
        if (holder < 0 || !(text.Is(adjective + 1, "that") || tree.Child(adjective, "ccomp") > adjective || tree.Child(holder, "ccomp") > adjective))
        {
            return null;
        }

        int subject = tree.Child(holder, "nsubj");
        return subject >= 0 && subject < adjective && words.Speaker(text[subject]) != SpeakerWordKind.NoSpeaker && speakers.Phrase(subject, sentence, adjective) is { } speaker
            ? new SpeechCue(adjective, adjective + 1, speaker, kind, SpeechFrame.Clause, false) : null;
    }

    /// <summary>"the army's claim that …", "a warning by the UN that …".</summary>
    public SpeechCue? Nominal(int noun, SpeechKind kind, Sentence sentence)
    {
        int clause = tree.Child(noun, "acl", "ccomp");
        bool that = clause > noun && text.Is(tree.Left(clause), "that") && tree.Left(clause) > noun;
        if (!that)
        {
            return null;
        }

        int owner = tree.Child(noun, "nmod:poss");
        if (owner >= 0)
        {
            var phrase = speakers.Phrase(owner, sentence, noun);
            int end = phrase?.End ?? 0;
            return phrase is { } speaker ? new SpeechCue(noun, noun + 1, speaker with { End = text.IsAny(end - 1, "'s", "’s", "'", "’") ? end - 1 : end }, kind, SpeechFrame.Clause, false) : null;
        }

        return text.IsAny(noun + 1, "by", "from") && speakers.Behind(noun + 1, sentence with { TokenCount = tree.Left(clause) - sentence.FirstToken }) is { } writer
            ? new SpeechCue(noun, writer.Reach, writer, kind, SpeechFrame.Clause, false) : null;
    }
}
