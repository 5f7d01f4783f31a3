using System.Collections.Immutable;
using Cairn.Language.Names;
using Cairn.Language.Tokens;

namespace Cairn.Language.Speech;

/// <summary>Finds the speaker of quotations that no verb of saying stands beside: they go on with the speaker before, or somebody is named before
/// their colon.</summary>
internal sealed class Continuations(TokenText text, SpokenQuotes quotes, SpeakerNames names, ImmutableArray<Mention> mentions)
{
    private const int FewestWords = 3;
    private const int Reach = 3;

    /// <summary>Adds what quotations of a sentence still lack a speaker to the attributions found so far.</summary>
    public void Add(int index, Sentence sentence, List<Attribution> found)
    {
        foreach (var quote in quotes.All)
        {
            if (quote.Close < sentence.FirstToken || quote.Close >= sentence.TokenEnd || quotes.HasSpeaker(quote) || !quote.IsSpeech)
            {
                continue;
            }

            bool whole = quote.Open <= sentence.FirstToken || text.IsAny(quote.Open - 1, ".", ",");
            bool closes = quote.Close + 2 >= sentence.TokenEnd;
            if (text.Is(quote.Open - 1, ":") && quote.Open > sentence.FirstToken && Introduced(quote, sentence, index) is { } introduced)
            {
                found.Add(introduced);
                quotes.Speak(introduced.Content);
            }
            else if (whole && closes && quote.Length >= FewestWords && found.Count > 0 && found[^1] is { IsDirect: true } last && names.Last(index, Reach) is not null)
            {
                var goesOn = last with { Content = quotes.Words(quote) };
                found.Add(goesOn);
                quotes.Speak(goesOn.Content);
            }
        }
    }

    /// <summary>"… a message posted by the group's leader, Abu Omar: "…"": the last person named before the colon speaks, else whom "he" means.</summary>
    private Attribution? Introduced(Quote quote, Sentence sentence, int index)
    {
        Mention? person = null;
        foreach (var mention in mentions)
        {
            if (mention.Kind == MentionKind.Person && mention.Span.Start >= sentence.Span.Start && mention.Span.End <= text.Tokens[quote.Open].Span.Start)
            {
                person = mention;
            }
        }

        int first = sentence.FirstToken, end;
        if (person is null)
        {
            end = first + 1;
            if (!text.IsAny(first, "he", "she"))
            {
                return null;
            }
        }
        else
        {
            while (first < quote.Open && text.Tokens[first].Span.End <= person.Span.Start)
            {
                first++;
            }

            end = first;
            while (end < quote.Open && text.Tokens[end].Span.Start < person.Span.End)
            {
                end++;
            }
        }

        return end > first && names.Name(first, end, end - 1, index) is { } name
            ? new Attribution(quotes.Words(quote), text.Span(first, end), name, [], text.Tokens[quote.Open - 1].Span, true) : null;
    }
}
