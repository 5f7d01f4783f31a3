using System.Collections.Immutable;
using Cairn.Theatres;

namespace Cairn.Exams.Muc4;

/// <summary>The place of an incident, from the country down.</summary>
internal sealed class PlaceSlot(ImmutableArray<Country> countries)
{
    private static readonly string[] InScope = ["SV", "GT", "HN", "AR", "BO", "CL", "CO", "EC", "PE"];

    public string Of(MucReading message, Incident incident)
    {
        var reading = message.Text;
        string? CodeOf(Language.Mention m) => m.Place?.Country ?? m.Country?.Code;
        Place? best = null;
        foreach (int s in incident.Sentences)
        {
            best ??= reading.Mentions.Where(m => reading.Sentences[s].Span.Contains(m.Span) && m.Place is { Kind: not PlaceKind.Country } place && InScope.Contains(place.Country)).Select(m => m.Place).FirstOrDefault();
        }

        string? code = best?.Country
            ?? reading.Mentions.Where(m => incident.Sentences.Any(s => reading.Sentences[s].Span.Contains(m.Span))).Select(CodeOf).FirstOrDefault(c => InScope.Contains(c))
            ?? reading.Mentions.Select(CodeOf).Where(c => InScope.Contains(c)).GroupBy(c => c).OrderByDescending(g => g.Count()).FirstOrDefault()?.Key;
        string country = countries.FirstOrDefault(c => c.Code == code)?.Name.ToUpperInvariant() ?? "EL SALVADOR";
        return best is null ? country : $"{country}: {best.Name.ToUpperInvariant()} ({(best.Kind == PlaceKind.Admin1 ? "DEPARTMENT" : "CITY")})";
    }
}
