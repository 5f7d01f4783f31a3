using System.Collections.Immutable;
using Cairn.Language.Names;
using Cairn.Language.Syntax;
using Cairn.Language.Tokens;
using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.Language.Speech;

/// <summary>Finds who passed words on between their speaker and the report.</summary>
internal sealed class PassersOn(TokenText text, SyntaxTree tree, SpeakerNames names, SpeakerReader speakers, SpeechWords words, ImmutableArray<Mention> mentions)
{
    private const int LongestAside = 12;

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

            for (int i = sentence.FirstToken; i + 2 < cue.First && via.Count == 0; i++)
            {
                if (words.Speaker(text[i]) == SpeakerWordKind.Text && text.IsAny(i + 1, "with", "to") && Outlet(i + 2, sentence) is { } host)
                {
                    via.Add(host);
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

    /// <summary>"X, citing the ministry, said …"; "Citing the ministry, X wrote …": whom the speaker only passes on.</summary>
    public (string Name, TextSpan Words)? Cited(SpeechCue cue, Sentence sentence, int index)
    {
        if (cue.IsPrepositional)
        {
            return null;
        }

        for (int i = sentence.FirstToken; i < sentence.TokenEnd; i++)
        {
            bool opens = i == sentence.FirstToken || (text.Is(i - 1, ",") && i < cue.Last + LongestAside && i > cue.First - LongestAside);
            if (opens && text.IsAny(i, "citing", "quoting") && i != cue.At && speakers.Behind(i, sentence) is { } source
                && names.Name(source.First, source.End, source.Head, index) is { } name)
            {
                return (name, text.Span(source.First, source.End));
            }
        }

        return null;
    }

    /// <summary>"X said …, the newspaper reports.": whoever closes the sentence passed on what was said in it.</summary>
    public void PassOn(List<Attribution> found, Sentence sentence, SpeechCue cue, string outlet)
    {
        for (int i = 0; i < found.Count; i++)
        {
            if (sentence.Span.Contains(found[i].Cue) && found[i].Cue.End <= text.Tokens[cue.First].Span.Start && found[i].SpeakerName != outlet && !found[i].Via.Contains(outlet))
            {
                found[i] = found[i] with { Via = found[i].Via.Insert(0, outlet) };
            }
        }
    }

    /// <summary>"Al-Hurra reported that according to operatives …", "the army said that a prisoner had confessed that …": the outer speaker
    /// passed on what the inner one said.</summary>
    public void Nest(List<Attribution> found, int from)
    {
        for (int i = found.Count - 1; i >= from; i--)
        {
            var inner = found[i];
            for (int o = from; o < found.Count; o++)
            {
                var outer = found[o];
                bool within = o != i && !outer.IsDirect && outer.Cue.Start < inner.Cue.Start && outer.Content.Contains(inner.Cue) && outer.Content.Contains(inner.Content) && outer.SpeakerName != inner.SpeakerName;
                if (!within)
                {
                    continue;
                }

                found[i] = inner with { Via = inner.Via.Contains(outer.SpeakerName) ? inner.Via : inner.Via.Insert(0, outer.SpeakerName) };
                bool opensWith = inner.Cue.Start - outer.Content.Start < 12 && inner.Cue.In(text.Text).StartsWith("according", StringComparison.OrdinalIgnoreCase);
                if (opensWith)
                {
                    found.RemoveAt(o);
                    i -= o < i ? 1 : 0;
                }

                break;
            }
        }
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
        bool medium = words.Speaker(text[at]) == SpeakerWordKind.Media;
        foreach (var mention in mentions)
        {
            if (!medium && mention.Span.Contains(start))
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
