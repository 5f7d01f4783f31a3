using System.Collections.Immutable;
using Cairn.Coding.Events.Grammar;
using Cairn.Coding.Events.Wording;
using Cairn.Language;
using Cairn.Language.Names;

namespace Cairn.Coding.Events.PlaceAndTime;

/// <summary>Places that no gazetteer knows but the words around tell: "the village of X", "X district", "near X"; and "the city" for the one named last.</summary>
internal sealed class UnknownPlaces(Clauses syntax)
{
    public const string CapitalWord = "capital";

    private readonly ReportWords words = syntax.Words;

    /// <summary>The place that a phrase names, or null; made only of the report's words.</summary>
    public Mention? Of(NounPhrase phrase)
    {
        for (int i = phrase.First; i <= phrase.Last; i++)
        {
            if (words.Mention[i] >= 0 || words.Date[i] >= 0)
            {
                return null;
            }
        }

        bool groundHead = (words.Classes[phrase.Head] & NounClass.Ground) != 0 && !words.IsCapital(phrase.Head);
        if (groundHead)
        {
            int first = phrase.First;
            while (first < phrase.Head && !IsName(first, phrase))
            {
                first++;
            }

            int last = first;
            while (last < phrase.Head && IsName(last, phrase))
            {
                last++;
            }

            return last > first && last == phrase.Head ? Make(first, words.Is(phrase.Head, WordSet.Settlement) || words.Is(phrase.Head, WordSet.DroppedFromName) ? last - 1 : last) : null;
        }

        int before = phrase.First - 1;
        bool afterGround = before > 0 && words.Is(before, "of") && (words.Classes[before - 1] & NounClass.Ground) != 0 && words.Is(before - 1, WordSet.Settlement);
        bool afterIn = before >= 0 && words.Tags[before] == WordTag.Preposition
            && words.Is(before, WordSet.AtPlace);
        if (!afterGround && !afterIn)
        {
            return null;
        }

        for (int i = phrase.First; i <= phrase.Last; i++)
        {
            if (!IsName(i, phrase))
            {
                return null;
            }
        }

        return Make(phrase.First, phrase.Last);
    }

    /// <summary>The place that "the city", "the village" stands for: the last of that kind named before; null where the phrase is none such.</summary>
    public Mention? Meant(NounPhrase phrase)
    {
        if (Capital(phrase) is { } capital)
        {
            return capital;
        }

        int next = phrase.Last + 1;
        if (phrase.Last - phrase.First != 1 || (next < syntax.SentenceEnd(phrase.Sentence) && words.Is(next, "of")) || !(words.Is(phrase.First, "the") || words.Is(phrase.First, "that")))
        {
            return null;
        }

        bool city = words.Is(phrase.Head, WordSet.City), village = words.Is(phrase.Head, WordSet.Village), province = words.Is(phrase.Head, WordSet.Province), country = words.Is(phrase.Head, WordSet.Country);
        if (!city && !village && !province && !country)
        {
            return null;
        }

        var mentions = words.Reading.Mentions;
        int offset = words.Span(phrase.First).Start;
        for (int i = mentions.Length - 1; i >= 0; i--)
        {
            if (mentions[i].Span.Start < offset && mentions[i] is { Kind: MentionKind.Place, Place: { } place } mention && place.Kind is var kind
                && ((city && kind is Theatres.PlaceKind.City or Theatres.PlaceKind.Town) || (village && kind is Theatres.PlaceKind.Village or Theatres.PlaceKind.Town)
                    || (province && kind is Theatres.PlaceKind.Admin1 or Theatres.PlaceKind.Admin2) || (country && kind is Theatres.PlaceKind.Country)))
            {
                return mention;
            }
        }

        return null;
    }

    /// <summary>"The Afghan capital": the capital of that country; with its co-ordinates where the report names it anywhere.</summary>
    private Mention? Capital(NounPhrase phrase)
    {
        if (!words.Is(phrase.Head, CapitalWord) || phrase.Head == phrase.First || words.Mention[phrase.Head - 1] < 0 || words.Reading.Mentions[words.Mention[phrase.Head - 1]].Country is not { Capital: { } name } country)
        {
            return null;
        }

        var named = words.Reading.Mentions.FirstOrDefault(mention => mention.Place?.Name == name);
        var span = words.Span(phrase.First, phrase.Last);
        return named is null ? new Mention { Span = span, Kind = MentionKind.Place, Name = name, Country = country } : named with { Span = span };
    }

    private bool IsName(int word, NounPhrase phrase) =>
        words.IsCapital(word) && words.Tags[word] == WordTag.Noun && words.Text(word).Length > 2 && words.Classes[word] == NounClass.None && words.Number[word] < 0
        && phrase.Sentence >= 0;

    private Mention Make(int first, int last)
    {
        var span = words.Span(first, last);
        return new Mention { Span = span, Kind = MentionKind.Place, Name = span.In(words.Source).ToString() };
    }
}
