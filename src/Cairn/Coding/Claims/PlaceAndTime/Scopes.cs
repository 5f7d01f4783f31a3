using System.Collections.Immutable;
using Cairn.Cleaning;
using Cairn.Coding.Claims.Grammar;
using Cairn.Coding.Claims.Wording;
using Cairn.Language;
using Cairn.Language.Names;
using Cairn.Language.Tokens;
using Cairn.Values;

namespace Cairn.Coding.Claims.PlaceAndTime;

/// <summary>Which countries a number covers: those that its clause places it in, else those of its sentence, else the report's main country.</summary>
/// <remarks>A country counts only as a place ("in Iraq", "across Mosul"), not as an adjective of somebody's forces ("American troops").</remarks>
internal sealed class Scopes
{
    private readonly ReadingWords words;
    private readonly PhraseBook cues;
    private readonly List<(int Token, string Country, Mention Mention)> places = [];
    private readonly (string Country, TextSpan Span)? main;

    public Scopes(ReadingWords words, PhraseBook cues)
    {
        (this.words, this.cues) = (words, cues);
        var weights = new Dictionary<string, (int Weight, TextSpan Span)>(StringComparer.Ordinal);
        foreach (var mention in words.Reading.Mentions)
        {
            int token = words.TokenAt(mention.Span.Start);
            bool isPlace = mention.Kind == MentionKind.Place && IsPlaced(token);
            if ((mention.Place?.Country ?? mention.Country?.Code) is not { } country)
            {
                continue;
            }

            if (isPlace)
            {
                places.Add((token, country, mention));
            }

            int weight = (isPlace ? 3 : 1) + (words.SentenceAt(mention.Span.Start) is var s and >= 0 && words.Reading.Sentences[s].Kind == BlockKind.Title ? 3 : 0);
            var before = weights.GetValueOrDefault(country, (0, mention.Span));
            weights[country] = (before.Item1 + weight, before.Item2);
        }

        foreach (var (country, (_, span)) in weights.OrderByDescending(w => w.Value.Weight).ThenBy(w => w.Value.Span))
        {
            main = (country, span);
            break;
        }
    }

    /// <summary>The country that the report is about; null where it names none.</summary>
    public string? MainCountry => main?.Country;

    /// <summary>The countries of a clause, or of the part of it that a number of a list stands in.</summary>
    public ImmutableArray<Evidenced<string>> Of(Clause part, Clause clause)
    {
        var found = Within(part.First, part.End, 0.9);
        found = found.IsEmpty ? Within(clause.First, clause.End, 0.8) : found;
        if (found.IsEmpty)
        {
            var sentence = words.Reading.Sentences[clause.Sentence];
            found = Within(sentence.FirstToken, sentence.TokenEnd, 0.7);
        }

        return !found.IsEmpty || main is not { } country ? found : [new Evidenced<string>(country.Country, country.Span, 0.6)];
    }

    private ImmutableArray<Evidenced<string>> Within(int first, int end, double confidence) =>
        [.. places.Where(p => p.Token >= first && p.Token < end).GroupBy(p => p.Country)
            .Select(g => new Evidenced<string>(g.Key, [.. g.Select(p => p.Mention.Span)], confidence))];

    /// <summary>False where the country stands for its government or its forces: at the start of a sentence, behind "by", "and" or "from".</summary>
    private bool IsPlaced(int token)
    {
        for (int i = token - 1; i >= Math.Max(0, token - 6); i--)
        {
            if (cues.Has(words.All, i, i + 1, "place-before"))
            {
                return true;
            }

            if (words[i] is "." or ";" || cues.Has(words.All, i, i + 1, "party-before"))
            {
                return false;
            }
        }

        return false;
    }
}
