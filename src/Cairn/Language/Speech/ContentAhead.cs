using Cairn.Language.Syntax;
using Cairn.Language.Tokens;

namespace Cairn.Language.Speech;

/// <summary>Finds the words of speech that stand before their cue: "…", said X; the town fell, X said.</summary>
internal sealed class ContentAhead(TokenText text, SyntaxTree tree, SpokenQuotes quotes)
{
    private readonly HashSet<int> answered = [];

    /// <summary>Notes that a cue has its content, so that no other takes words across it.</summary>
    public void Answer(SpeechCue cue) => answered.Add(cue.At);

    /// <summary>The content that stands before a cue: a quotation or clause that ends with a comma or a closing mark at the cue.</summary>
    public SpokenContent? Of(Sentence sentence, List<SpeechCue> cues, int c)
    {
        var cue = cues[c];
        int start = cue.IsPrepositional ? cue.At : cue.First;
        int mark = start - 1;
        if (mark < 0)
        {
            return null;
        }

        foreach (var quote in quotes.All)
        {
            // '"…," said X' and '"…", X said'; the quotation may have begun sentences ago.
            bool adjoins = quote.Close == mark || (quote.Close == mark - 1 && text.IsAny(mark, ",", "-", "–", "—"));
            if (adjoins && (quote.IsSpeech || quote.Open <= sentence.FirstToken) && quote.Length > 0 && !quotes.HasSpeaker(quote))
            {
                return new SpokenContent(quotes.Words(quote), true);
            }
        }

        if (mark <= sentence.FirstToken || !text.IsAny(mark, ",", "—", "–", "-") && text.Kind(mark) != TokenKind.Quote)
        {
            bool joined = cue.IsPrepositional ? !text.IsAny(mark, "and", "but", "that") : Ends(cue, sentence, mark);
            return joined && start > sentence.FirstToken + 3 ? Clause(sentence, cues, c, start) : null;
        }

        if (!cue.IsPrepositional && tree[cue.At].Tag is "VBG")
        {
            return null;
        }

        return Clause(sentence, cues, c, mark);
    }

    /// <summary>"15,000 people have left the area the UN says": speaker and verb end the sentence without a comma.</summary>
    private bool Ends(SpeechCue cue, Sentence sentence, int mark) =>
        cue.Frame == SpeechFrame.Any && cue.Kind == SpeechKind.Says && cue.Speaker is { } speaker && speaker.First < cue.At && tree[cue.At].Tag is "VBD" or "VBZ" or "VBP"
        && (cue.Last >= sentence.TokenEnd || (cue.Last == sentence.TokenEnd - 1 && text.Is(cue.Last, ".")))
        && tree[mark].Class is WordClass.Noun or WordClass.Propn or WordClass.Verb or WordClass.Num or WordClass.Adv && text.Kind(mark) is TokenKind.Word or TokenKind.Number;

    /// <summary>The clause of a sentence up to a token, from the sentence's start or from behind the cue before.</summary>
    private SpokenContent? Clause(Sentence sentence, List<SpeechCue> cues, int c, int end)
    {
        int from = sentence.FirstToken;
        for (int other = 0; other < c; other++)
        {
            if (answered.Contains(cues[other].At) && cues[other].Last <= end && cues[other].Last > from)
            {
                return null;
            }
        }

        while (from < end && text.Kind(from) == TokenKind.Punctuation && !text.IsAny(from, "(", "["))
        {
            from++;
        }

        int verbs = 0;
        for (int i = from; i < end; i++)
        {
            verbs += tree[i].Class is WordClass.Verb or WordClass.Aux ? 1 : 0;
        }

        return end - from >= 3 && (verbs > 0 || cues[c].IsPrepositional) ? new SpokenContent(text.Span(from, end), false) : null;
    }
}
