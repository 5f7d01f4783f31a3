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
        int alone = model.Chances(PlaceFeatures.OfCountry(message, incident, found))[0];
        if (judged.Count == 0 || judged[0].Chance < alone)
        {
            return (country, (1000 + alone) / 2);
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
        return [.. found.Select(f => (f.Sentence, f.Place, PlaceFeatures.Of(message, incident, f.Sentence, f.Token, f.Place, found.Count(o => o.Place.Name == f.Place.Name), found)))];
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
}
