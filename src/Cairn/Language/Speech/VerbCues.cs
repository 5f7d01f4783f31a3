using Cairn.Language.Syntax;
using Cairn.Language.Tokens;

namespace Cairn.Language.Speech;

/// <summary>Tells whether a word of speech makes somebody say something, and whom: "officials said", "put the dead at 25", "was quoted as saying".</summary>
internal sealed class VerbCues(TokenText text, SyntaxTree tree, SpeakerReader speakers, AdjacentSpeaker adjacent, SpeechWords words, CountsAhead counts)
{
    /// <summary>The cue of a verb of speech with its subject; null where it makes nobody say something.</summary>
    public SpeechCue? Verbal(int verb, SpeechKind kind, SpeechFrame frame, Sentence sentence, bool cueBefore)
    {
        bool passive = tree.Child(verb, "aux:pass") >= 0 || (tree[verb].Tag == "VBN" && text.IsAny(verb - 1, "been", "was", "were") && text.Is(verb + 1, "by"));
        if (passive)
        {
            return text.Is(verb + 1, "by") && tree[verb].Lemma is "tell" or "inform" or "warn" && speakers.Behind(verb + 1, sentence) is { } agent
                ? new SpeechCue(verb, agent.Reach, agent, kind, SpeechFrame.Clause, false) : null;
        }

        if (!Takes(verb, frame, sentence))
        {
            return null;
        }

        int end = verb + 1;
        end += tree.Child(verb, "compound:prt") == end ? 1 : 0;
        bool quoted = text.Is(verb - 1, "as") && text.Is(verb, "saying");
        bool goesOn = cueBefore && tree[verb].Tag is "VBG" && text.Is(verb - 1, ",");
        bool figure = frame is SpeechFrame.Figure or SpeechFrame.OfFigure or SpeechFrame.Counted;
        var speaker = quoted ? QuotedSpeaker(verb, sentence) : goesOn ? null : Speaker(verb, sentence, figure);
        if (speaker is null && tree[verb].Tag is not "VBG")
        {
            return null;
        }

        if (frame == SpeechFrame.Written && !(speaker is { } writing && speakers.IsWriting(writing, sentence)))
        {
            return null;
        }

        return speaker is { } named && named.First <= verb && verb < named.End ? null : new SpeechCue(verb, end, speaker, kind, frame, false);
    }

    /// <summary>A word of speech that the parser did not take for the verb of a clause, told by what stands around it: a noun phrase before it,
    /// and "that", a colon or a quotation behind it or what is said before both.</summary>
    public SpeechCue? Unseen(int verb, SpeechKind kind, SpeechFrame frame, Sentence sentence)
    {
        if (verb == sentence.FirstToken)
        {
            return null;
        }

        bool bound = text.IsAny(verb - 1, "to", "by", "of", "was", "were", "been", "be", "'s", "’s") || tree[verb - 1].Class is WordClass.Det or WordClass.Adj;
        if (frame == SpeechFrame.Counted && tree[verb].Tag == "NNS" && counts.IsWithin(verb + 1, 1, sentence) && Near(verb, sentence) is { } counting)
        {
            // "The UN counts 54,000 displaced", taken by the parser for a noun.
            return new SpeechCue(verb, verb + 1, counting, kind, frame, false);
        }

        if (bound || frame is SpeechFrame.Figure or SpeechFrame.OfFigure or SpeechFrame.Counted or SpeechFrame.Object || tree[verb].Tag is "VBG" || Near(verb, sentence) is not { } speaker)
        {
            return null;
        }

        bool opens = text.IsAny(verb + 1, "that", ":") || text.Kind(verb + 1) == TokenKind.Quote;
        if (frame == SpeechFrame.Written && !speakers.IsWriting(speaker, sentence))
        {
            return null;
        }

        bool figure = frame == SpeechFrame.Written && counts.IsWithin(verb + 1, 5, sentence);
        bool verbal = tree[verb].Tag is "VBD" or "VBZ" or "VBP" or "VBN" or "VB";
        return opens || figure || (verbal && Closes(verb, speaker, sentence)) ? new SpeechCue(verb, verb + 1, speaker, kind, frame, false) : null;
    }

    /// <summary>True where speaker and verb stand behind what is said: "the town fell, | officials said".</summary>
    private bool Closes(int verb, SpeakerPhrase speaker, Sentence sentence)
    {
        bool behind = speaker.First > sentence.FirstToken + 1 && (text.Is(speaker.First - 1, ",") || text.Kind(speaker.First - 1) == TokenKind.Quote);
        bool wrapped = text.Is(speaker.First - 1, ",") && text.Is(speaker.First - 2, ",");
        int next = verb + 1;
        bool addressed = tree[verb].Lemma is "tell" or "inform" or "assure";
        return behind && !wrapped && (next >= sentence.TokenEnd || text.IsAny(next, ",", ".", ";", "on", "in", "as", "after", "when", "to", "last", "late") || words.Speaker(text[next]) == SpeakerWordKind.Time || text.Kind(next) == TokenKind.Quote || addressed);
    }

    /// <summary>True where a verb that makes somebody speak only with a figure has one.</summary>
    private bool Takes(int verb, SpeechFrame frame, Sentence sentence) => frame switch
    {
        SpeechFrame.Figure => (tree.Child(verb, "obj") is var figure and >= 0 && words.Speaker(text[figure]) == SpeakerWordKind.Figure)
            || (text.Is(verb + 1, "it") && text.IsAny(verb + 2, "at", "as") && counts.IsWithin(verb + 3, 5, sentence))
            || GivesFigure(verb, sentence) || (tree[verb].Lemma == "give" && counts.IsWithin(verb + 1, 1, sentence)),
        SpeechFrame.OfFigure => OfFigure(verb, sentence),
        SpeechFrame.Counted => counts.IsWithin(verb + 1, 5, sentence) && tree[verb].Tag is "VBD" or "VBZ" or "VBP" or "VBN",
        _ => true,
    };

    /// <summary>"spoke of 4,000 men", "spoke in Bamako of 4,000".</summary>
    private bool OfFigure(int verb, Sentence sentence)
    {
        for (int i = verb + 1; i < Math.Min(sentence.TokenEnd, verb + 7) && text.Kind(i) != TokenKind.Punctuation; i++)
        {
            if (text.Is(i, "of"))
            {
                return counts.IsWithin(i + 1, i == verb + 1 ? 6 : 1, sentence);
            }
        }

        return false;
    }

    /// <summary>"put the dead at 25", "put their fighters at 1,000", "gave a range of 5,000 to 10,000".</summary>
    private bool GivesFigure(int verb, Sentence sentence)
    {
        for (int i = verb + 1; i < Math.Min(sentence.TokenEnd, verb + 9) && text.Kind(i) != TokenKind.Punctuation; i++)
        {
            if (words.Speaker(text[i]) == SpeakerWordKind.Figure && counts.IsWithin(i + 1, 7, sentence))
            {
                return true;
            }

            if (i > verb + 1 && text.IsAny(i, "at", "as") && counts.IsWithin(i + 1, 1, sentence))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The speaker of a verb: who stands right before it where both follow what is said, else its subject. Behind a verb that only gives
    /// a figure stands the figure.</summary>
    private SpeakerPhrase? Speaker(int verb, Sentence sentence, bool figure)
    {
        var near = tree[verb].Tag is "VBD" or "VBZ" or "VBP" or "VBN" or "VB" && !text.Is(verb - 1, "to") ? Near(verb, sentence) : null;
        var subject = speakers.Subject(verb, sentence);
        bool fuller = subject is { } whole && near is { } part && whole.First < part.First && whole.Reach >= part.End && whole.First <= whole.Head && tree[whole.First].Class != WordClass.Adp;
        bool quoted = text.Kind(verb - 1) == TokenKind.Quote;
        return (quoted && !figure ? Inverted(verb, sentence) : null) ?? (fuller ? subject : near ?? (figure ? null : Inverted(verb, sentence)) ?? subject);
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
        bool afterContent = text.IsAny(verb - 1, ",") || text.Kind(verb - 1) == TokenKind.Quote || verb == sentence.FirstToken;
        if (!afterContent || verb + 1 >= sentence.TokenEnd || tree[verb].Tag is not ("VBD" or "VBZ" or "VBP" or "VBN") || tree[verb + 1].Class is not (WordClass.Propn or WordClass.Noun or WordClass.Det or WordClass.Adj or WordClass.Pron or WordClass.Num))
        {
            return null;
        }

        return speakers.Behind(verb, sentence);
    }

    private SpeakerPhrase? Near(int verb, Sentence sentence) => adjacent.Of(verb, sentence) is { } near ? speakers.Writer(near, sentence) : null;
}
