using Cairn.Language.Syntax;

namespace Cairn.Language.Speech;

/// <summary>Finds the words of a sentence that make somebody say something, each with its speaker.</summary>
internal sealed class CueFinder(TokenText text, SyntaxTree tree, SpeakerReader speakers, SpeechWords words)
{
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
            else if (text.Is(i, "in") && View(i, sentence) is { } view)
            {
                cues.Add(view);
                i = view.End - 1;
            }
            else if (tree[i].Class == WordClass.Verb && words.Verb(tree[i].Lemma) is { } verb && Verbal(i, verb.Kind, verb.Frame, sentence, cues.Count > 0) is { } cue)
            {
                cues.Add(cue);
            }
            else if (text.Is(i, "that") && Unseen(i, sentence, cues) is { } unseen)
            {
                cues.Add(unseen);
            }
            else if (tree[i].Class is WordClass.Adj or WordClass.Verb && words.Adjective(text[i].ToString().ToLowerInvariant()) is { } adjective && Feeling(i, adjective.Kind, sentence) is { } feeling)
            {
                cues.Add(feeling);
            }
            else if (tree[i].Class == WordClass.Noun && words.Noun(tree[i].Lemma) is { } noun && Nominal(i, noun.Kind, sentence) is { } claim)
            {
                cues.Add(claim);
            }
        }

        return cues;
    }

    /// <summary>A word of speech before "that" which the parser did not take for the verb of a clause: "The UN estimates that …".</summary>
    private SpeechCue? Unseen(int that, Sentence sentence, List<SpeechCue> cues)
    {
        for (int i = that - 1; i >= Math.Max(sentence.FirstToken + 1, that - 4); i--)
        {
            if (text.Kind(i) == TokenKind.Punctuation || cues.Exists(cue => cue.At == i))
            {
                return null;
            }

            if (tree[i].Tag is "VBD" or "VBZ" or "VBP" or "VBN" or "NNS" && words.Verb(tree[i].Lemma) is { Frame: not SpeechFrame.Figure } verb)
            {
                return tree.Child(i, "aux:pass") < 0 && speakers.Before(i, sentence) is { } speaker ? new SpeechCue(i, i + 1, speaker, verb.Kind, verb.Frame, false) : null;
            }
        }

        return null;
    }

    /// <summary>"in X's opinion", "in the opinion of X".</summary>
    private SpeechCue? View(int at, Sentence sentence)
    {
        for (int i = at + 2; i < Math.Min(sentence.TokenEnd, at + 9); i++)
        {
            if (text.Kind(i) == TokenKind.Punctuation)
            {
                break;
            }

            if (words.Speaker(text[i]) != SpeakerWordKind.View)
            {
                continue;
            }

            if (text.Is(at + 1, "the") && i == at + 2 && text.Is(i + 1, "of") && speakers.Behind(i + 1, sentence) is { } owner)
            {
                return new SpeechCue(at, owner.Reach, owner, SpeechKind.Believes, SpeechFrame.Any, true);
            }

            bool possessive = text.IsAny(i - 1, "'s", "’s", "'", "’");
            if (possessive && i - 2 > at || text.IsAny(i - 1, "his", "her", "their") && i - 1 == at + 1)
            {
                int end = possessive ? i - 1 : i;
                return new SpeechCue(at, i + 1, new SpeakerPhrase(at + 1, end, end - 1, i + 1), SpeechKind.Believes, SpeechFrame.Any, true);
            }
        }

        return null;
    }

    private SpeechCue? Verbal(int verb, SpeechKind kind, SpeechFrame frame, Sentence sentence, bool cueBefore)
    {
        if (tree.Child(verb, "aux:pass") >= 0)
        {
            return null;
        }

        if (frame == SpeechFrame.Figure && !(tree.Child(verb, "obj") is var figure and >= 0 && words.Speaker(text[figure]) == SpeakerWordKind.Figure))
        {
            return null;
        }

        int end = verb + 1;
        end += tree.Child(verb, "compound:prt") == end ? 1 : 0;
        bool quoted = text.Is(verb - 1, "as") && text.Is(verb, "saying");
        bool goesOn = cueBefore && tree[verb].Tag is "VBG" && text.Is(verb - 1, ",");
        var speaker = quoted ? QuotedSpeaker(verb, sentence) : goesOn ? null : speakers.Subject(verb, sentence) ?? Inverted(verb, sentence);
        if (speaker is null && tree[verb].Tag is not "VBG")
        {
            return null;
        }

        if (speaker is { } dated && !goesOn && !quoted && tree[dated.First].Class == WordClass.Adp)
        {
            speaker = speakers.Before(verb, sentence) ?? speaker;
        }

        return speaker is { } named && named.First <= verb && verb < named.End ? null : new SpeechCue(verb, end, speaker, kind, frame, false);
    }

    /// <summary>"X was quoted as saying", "state television quoted X as saying".</summary>
    private SpeakerPhrase? QuotedSpeaker(int saying, Sentence sentence)
    {
        for (int i = saying - 2; i >= Math.Max(sentence.FirstToken, saying - 25); i--)
        {
            if (text.IsAny(i, "quoted", "quoting", "cited"))
            {
                int subject = tree.Child(i, "nsubj:pass");
                int quoted = subject >= 0 ? subject : tree.Child(i, "obj");
                return quoted >= 0 ? speakers.Phrase(quoted, sentence, saying - 1) : null;
            }
        }

        return null;
    }

    /// <summary>"…, said the spokesman": the speaker stands behind the verb.</summary>
    private SpeakerPhrase? Inverted(int verb, Sentence sentence)
    {
        bool afterContent = text.IsAny(verb - 1, ",") || text.Kind(verb - 1) == TokenKind.Quote;
        if (!afterContent || verb + 1 >= sentence.TokenEnd || tree[verb].Tag is not ("VBD" or "VBZ" or "VBP") || tree[verb + 1].Class is not (WordClass.Propn or WordClass.Noun or WordClass.Det or WordClass.Adj or WordClass.Pron or WordClass.Num))
        {
            return null;
        }

        return speakers.Behind(verb, sentence);
    }

    /// <summary>"officials are concerned that …", "he remains confident …".</summary>
    private SpeechCue? Feeling(int adjective, SpeechKind kind, Sentence sentence)
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
    private SpeechCue? Nominal(int noun, SpeechKind kind, Sentence sentence)
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
