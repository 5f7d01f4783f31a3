using System.Collections.Immutable;
using Cairn.Theatres;

namespace Cairn.Language.Speech;

/// <summary>Finds who passed words on between their speaker and the report.</summary>
internal sealed class PassersOn(TokenText text, SyntaxTree tree, SpeakerNames names, SpeakerReader speakers, SpeechWords words, ImmutableArray<Mention> mentions)
{
    /// <summary>Who passed the words on: "told Reuters", "in an interview with Al-Hurra", "quoted by the agency".</summary>
    public ImmutableArray<string> Of(SpeechCue cue, SpeakerPhrase speaker, Sentence sentence)
    {
        var via = ImmutableArray.CreateBuilder<string>();
        if (!cue.IsPrepositional)
        {
            if (tree[cue.At].Lemma is "tell" or "inform" && Outlet(cue.End, sentence) is { } told)
            {
                via.Add(told);
            }

            for (int i = cue.End; i < Math.Min(sentence.TokenEnd, cue.End + 8) && !text.Is(i, "that") && via.Count == 0; i++)
            {
                if (text.IsAny(i, "to", "with", "by", "on") && Outlet(i + 1, sentence) is { } other && (IsMedia(i + 1, sentence)))
                {
                    via.Add(other);
                }
            }

            if (text.Is(cue.At - 1, "as") && text.Is(cue.At, "saying"))
            {
                for (int i = cue.At - 2; i >= Math.Max(sentence.FirstToken, cue.At - 25) && via.Count == 0; i--)
                {
                    if (text.IsAny(i, "quoted", "cited") && text.Is(i + 1, "by") && Outlet(i + 2, sentence) is { } quoter)
                    {
                        via.Add(quoter);
                    }
                    else if (text.IsAny(i, "quoted", "quoting", "cited") && tree.Child(i, "nsubj:pass") < 0 && speakers.Subject(i, sentence) is { } quoting && names.Name(quoting.First, quoting.End, quoting.Head, -100) is { } name)
                    {
                        via.Add(name);
                    }
                }
            }
        }

        return via.DrainToImmutable();
    }

    /// <summary>The name at a token where it can be an outlet: a name that is no person, place or armed side.</summary>
    private string? Outlet(int at, Sentence sentence)
    {
        at += text.Is(at, "the") ? 1 : 0;
        if (at >= sentence.TokenEnd)
        {
            return null;
        }

        while (at < sentence.TokenEnd && words.Speaker(text[at]) == SpeakerWordKind.Media && char.IsLower(text[at][0]))
        {
            at++;
        }

        if (at >= sentence.TokenEnd || !text.IsCapitalised(at) || text.Kind(at) != TokenKind.Word)
        {
            return null;
        }

        var start = text.Tokens[at].Span.Start;
        foreach (var mention in mentions)
        {
            if (mention.Span.Contains(start))
            {
                return mention.Kind == MentionKind.Organisation && mention.Actor is null or { Kind: ActorKind.Media } ? mention.Actor?.Name ?? mention.Name : null;
            }
        }

        int end = at + 1;
        while (end < sentence.TokenEnd && text.IsCapitalised(end) && text.Kind(end) == TokenKind.Word)
        {
            end++;
        }

        return text.Span(at, end).In(text.Text).ToString();
    }

    /// <summary>True where a medium is named at or right behind a token.</summary>
    private bool IsMedia(int at, Sentence sentence)
    {
        for (int i = at; i < Math.Min(sentence.TokenEnd, at + 6); i++)
        {
            if (words.Speaker(text[i]) == SpeakerWordKind.Media)
            {
                return true;
            }
        }

        var start = text.Tokens[Math.Min(at, text.Count - 1)].Span.Start;
        return mentions.Any(mention => mention.Span.Contains(start) && mention.Actor is { Kind: ActorKind.Media });
    }
}
