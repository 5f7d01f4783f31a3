using System.Collections.Immutable;
using Cairn.Language.Syntax;
using Cairn.Language.Tokens;
using Cairn.Theatres;

namespace Cairn.Exams.Muc4;

/// <summary>The place of an incident, from the country down: the country that its sentences, else the message, speak of most, and in it the place
/// that a learned model finds likeliest, with what lies above or below it in the same sentence.</summary>
internal sealed class PlaceSlot(ImmutableArray<Country> countries, PlaceList places)
{
    private const int Near = 3;

    /// <summary>Countries whose incidents the task wants.</summary>
    private static readonly string[] InScope = ["SV", "GT", "HN", "AR", "BO", "CL", "CO", "EC", "PE"];

    public static bool IsInScope(string country) => InScope.Contains(country, StringComparer.Ordinal);

    /// <summary>The place, and what it is worth in thousandths of a right one: a country alone is half right.</summary>
    public (string Text, int Worth) Of(MucReading message, Incident incident, LogisticModel model, int threshold)
    {
        string code = CountryOf(message, incident);
        string country = countries.FirstOrDefault(c => c.Code == code)?.Name.ToUpperInvariant() ?? "";
        var found = Candidates(message, incident, code);
        var judged = found.Select(f => (f.Sentence, f.Place, Chance: model.Chances(f.Features)[0])).OrderByDescending(f => f.Chance).ToList();
        if (judged.Count == 0 || judged[0].Chance < threshold)
        {
            return (country, 500);
        }

        var chain = new TaskPlace?[3];
        foreach (var (_, place, _) in judged.Where(j => (j.Sentence == judged[0].Sentence && j.Chance * 3 >= judged[0].Chance) || j.Chance >= threshold))
        {
            chain[place.Depth] ??= place;
        }

        var names = chain.OfType<TaskPlace>().Select(p => p.ToString()).ToList();
        if (chain.First(p => p is not null) is { Within.Length: > 0 } top && top.Within != top.ToString())
        {
            names.Insert(0, top.Within);
        }

        return (string.Join(": ", names.Prepend(country)), (1000 + judged[0].Chance) / 2);
    }

    /// <summary>The places in or near the sentences of an incident, and that of the date line (as sentence -1), with what speaks for them.</summary>
    public List<(int Sentence, TaskPlace Place, ulong[] Features)> Candidates(MucReading message, Incident incident, string code)
    {
        var found = new List<(int Sentence, int Token, TaskPlace Place)>();
        for (int s = 0; s < message.Sentences; s++)
        {
            if (s < 2 || incident.Sentences.Any(i => Math.Abs(i - s) <= Near))
            {
                found.AddRange(places.Find(message.Text, message.Text.Sentences[s], code).Select(p => (s, p.Token, p.Place)));
            }
        }

        found.AddRange(places.ByName(message.Message.Place).Where(p => p.Country == code && p.Depth == 1).Take(1).Select(p => (-1, -1, p)));
        return [.. found.Select(f => (f.Sentence, f.Place, Features(message, incident, f.Sentence, f.Token, f.Place, found.Count(o => o.Place.Name == f.Place.Name), found)))];
    }

    public string CountryOf(MucReading message, Incident incident)
    {
        var votes = new Dictionary<string, double>(StringComparer.Ordinal);
        void Vote(string code, double weight) => votes[code] = votes.GetValueOrDefault(code) + (InScope.Contains(code) ? weight : weight / 4);
        for (int s = 0; s < message.Sentences; s++)
        {
            var sentence = message.Text.Sentences[s];
            double weight = incident.Sentences.Contains(s) ? 3 : 1;
            foreach (var name in message.Text.Mentions.Where(m => sentence.Span.Contains(m.Span)))
            {
                if ((name.Place?.Country ?? name.Country?.Code) is { } code)
                {
                    Vote(code, weight);
                }
            }

            foreach (var (_, place) in places.Find(message.Text, sentence, ""))
            {
                if (place.Country.Length > 0)
                {
                    Vote(place.Country, weight);
                }
            }
        }

        foreach (var place in places.ByName(message.Message.Place).Where(p => p.Country.Length > 0).Take(1))
        {
            Vote(place.Country, 2);
        }

        return votes.OrderByDescending(v => v.Value).ThenBy(v => v.Key, StringComparer.Ordinal).Select(v => v.Key).FirstOrDefault() ?? "";
    }

    private static ulong[] Features(MucReading message, Incident incident, int sentence, int token, TaskPlace place, int times, List<(int Sentence, int Token, TaskPlace Place)> all)
    {
        var bag = new FeatureBag(8);
        int distance = sentence < 0 ? 9 : Math.Min(5, incident.Sentences.Min(s => Math.Abs(s - sentence)));
        bool isBefore = sentence < incident.Sentences[0];
        bag.Add(0);
        bag.Add(1, (ulong)distance, isBefore ? 1u : 0);
        bag.Add(2, (ulong)distance, (ulong)place.Depth);
        bag.Add(3, Cairn.Language.Syntax.Features.Of(place.Type));
        bag.Add(4, (ulong)Math.Min(4, times), (ulong)distance);
        bag.Add(5, all.Count(a => a.Sentence == sentence) > 1 ? 1u : 0, (ulong)distance);
        bag.Add(6, all.Any(a => a.Sentence >= 0 && incident.Sentences.Contains(a.Sentence)) ? 1u : 0, (ulong)distance);
        bag.Add(7, place.Name == message.Message.Place ? 1u : 0, (ulong)distance);
        bag.Add(8, place.Country.Length > 0 ? 1u : 0);
        if (sentence >= 0)
        {
            var syntax = message.Text.Syntax;
            int first = message.Text.Sentences[sentence].FirstToken;
            ulong before = token > first ? Cairn.Language.Syntax.Features.Of(syntax[token - 1].Lemma) : 0, beforeThat = token > first + 1 ? Cairn.Language.Syntax.Features.Of(syntax[token - 2].Lemma) : 0;
            bag.Add(10, before, (ulong)Math.Min(1, distance));
            bag.Add(11, beforeThat, before);
            bag.Add(12, message.Text.Sentences[sentence].Block == message.Text.Sentences[incident.Sentences[0]].Block ? 1u : 0, isBefore ? 1u : 0);
            int nearest = incident.Parts.Where(p => message.Mentions[p.Mention].Sentence == sentence).Select(p => Math.Abs(message.Mentions[p.Mention].Head - token)).DefaultIfEmpty(99).Min();
            bag.Add(13, (ulong)(nearest / 4));
            for (int i = token - 1; i >= first; i--)
            {
                if (syntax[i].Class == WordClass.Verb)
                {
                    bag.Add(14, Cairn.Language.Syntax.Features.Of(syntax[i].Lemma));
                    break;
                }
            }
        }

        return bag.ToArray();
    }
}
