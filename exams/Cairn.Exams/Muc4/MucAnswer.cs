using System.Globalization;
using Cairn.Language;
using Cairn.Language.Syntax;
using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.Exams.Muc4;

/// <summary>Makes templates out of what the models say of a message.</summary>
internal sealed class MucAnswer(double typeThreshold, double roleThreshold)
{
    private sealed record Entity(MucSlot Role, double Score, int Best, List<int> Mentions);

    public List<MucTemplate> Templates(MucView view)
    {
        var reading = view.Reading;
        var templates = new List<MucTemplate>();
        int[] types = [.. Enumerable.Range(0, MucModel.Types.Length).Where(t => view.Message[t] >= typeThreshold).OrderByDescending(t => view.Message[t])];
        if (types.Length == 0)
        {
            return templates;
        }

        var entities = Entities(view);
        foreach (int type in types)
        {
            var mine = entities.Where(e => types.Length == 1 || Support(view, e, type) >= 0.5 * types.Max(t => Support(view, e, t))).ToList();
            if (mine.Count == 0)
            {
                continue;
            }

            templates.Add(Fill(view, type, mine));
        }

        return templates;
    }

    private static double Support(MucView view, Entity entity, int type) =>
        entity.Mentions.Max(c => view.About[view.Reading.Candidates[c].Phrase.Sentence][type]);

    /// <summary>Candidates of the same words are one entity; it plays the part that scores highest, where that is sure enough.</summary>
    private List<Entity> Entities(MucView view)
    {
        var candidates = view.Reading.Candidates;
        var groups = new List<(string Name, List<int> Mentions)>();
        foreach (int c in Enumerable.Range(0, candidates.Length).OrderByDescending(c => candidates[c].Core.Length))
        {
            var group = groups.Find(g => MucStrings.Matches(g.Name.Split(' '), candidates[c].Core));
            if (group.Mentions is null)
            {
                groups.Add((candidates[c].CoreText, [c]));
            }
            else
            {
                group.Mentions.Add(c);
            }
        }

        var entities = new List<Entity>();
        foreach (var (_, mentions) in groups)
        {
            for (int r = 0; r < MucModel.Roles.Length; r++)
            {
                double none = mentions.Aggregate(1.0, (product, c) => product * (1 - (0.9 * view.Roles[c][r])));
                int best = mentions.OrderByDescending(c => view.Roles[c][r]).ThenBy(c => c).First();
                double score = Math.Max(view.Roles[best][r], 0.7 * (1 - none));
                if (score >= roleThreshold)
                {
                    entities.Add(new Entity(MucModel.Roles[r], score, best, mentions));
                }
            }
        }

        var kept = new List<Entity>();
        foreach (var entity in entities.OrderByDescending(e => e.Score).ThenBy(e => e.Best))
        {
            var mine = candidates[entity.Best].Phrase;
            if (!kept.Exists(k => k.Role == entity.Role && candidates[k.Best].Phrase is var other && mine.First < other.End && other.First < mine.End))
            {
                kept.Add(entity);
            }
        }

        return kept;
    }

    private static MucTemplate Fill(MucView view, int type, List<Entity> entities)
    {
        var reading = view.Reading;
        var template = new MucTemplate();
        string typeName = MucModel.Types[type];
        template.Add(MucSlot.Type, typeName);
        int[] sentences = [.. Enumerable.Range(0, view.About.Length).OrderByDescending(s => view.About[s][type] - (0.002 * s)).Take(3)];
        double[] stage = view.Stage(sentences[0]);
        template.Add(MucSlot.Stage, stage[0] >= 0.5 ? "ACCOMPLISHED" : stage[1] >= stage[2] ? "ATTEMPTED" : "THREATENED");
        AddDate(view, sentences, template);
        AddPlace(view, sentences, template);
        bool kidnapping = typeName == "KIDNAPPING", arson = typeName == "ARSON";
        foreach (var entity in entities.OrderBy(e => e.Best))
        {
            string text = Quote(reading.Candidates[entity.Best]);
            switch (entity.Role)
            {
                case MucSlot.InstrumentId when !kidnapping && !arson:
                    template.Add(MucSlot.InstrumentId, text);
                    AddSet(view, template, entity, 2, text);
                    break;
                case MucSlot.Individual:
                    template.Add(MucSlot.Individual, text);
                    break;
                case MucSlot.Organization:
                    template.Add(MucSlot.Organization, text);
                    AddSet(view, template, entity, 5, text);
                    break;
                case MucSlot.PhysicalId when !kidnapping:
                    template.Add(MucSlot.PhysicalId, text);
                    AddSet(view, template, entity, 0, text);
                    template.Add(MucSlot.PhysicalNumber, $"{Number(reading, entity.Best)}: {text}");
                    AddSet(view, template, entity, 4, text);
                    break;
                case MucSlot.HumanName or MucSlot.HumanDescription:
                    template.Add(entity.Role, text);
                    AddSet(view, template, entity, 1, text);
                    template.Add(MucSlot.HumanNumber, $"{(entity.Role == MucSlot.HumanName ? "1" : Number(reading, entity.Best))}: {text}");
                    AddSet(view, template, entity, 3, text);
                    break;
            }
        }

        var perpetrators = entities.Where(e => e.Role is MucSlot.Individual or MucSlot.Organization).ToList();
        if (perpetrators.Count > 0)
        {
            double[] sums = [.. Enumerable.Range(0, 2).Select(q => perpetrators.Sum(e => view.Category(e.Best)[q]))];
            if (Math.Max(sums[0], sums[1]) > 0.4 * perpetrators.Count)
            {
                template.Add(MucSlot.Category, sums[0] >= sums[1] ? "TERRORIST ACT" : "STATE-SPONSORED VIOLENCE");
            }
        }

        return template;
    }

    private static void AddSet(MucView view, MucTemplate template, Entity entity, int set, string reference)
    {
        double[] scores = view.Set(entity.Best, set);
        int best = Array.IndexOf(scores, scores.Max());
        string value = MucModel.Sets[set].Values[best];
        if (value != "-")
        {
            template.Add(MucModel.Sets[set].Slot, $"{value}: {reference}");
        }
    }

    private static string Quote(MucCandidate candidate) => $"\"{candidate.CoreText}\"";

    private static string Number(MucReading reading, int candidate)
    {
        var phrase = reading.Candidates[candidate].Phrase;
        var span = phrase.Span(reading.Reading.Tokens);
        foreach (var number in reading.Reading.Numbers)
        {
            if (span.Contains(number.Digits) && number.Value.Low is { } low && number.Form is NumberForm.Cardinal)
            {
                string digits = low.ToString("0", CultureInfo.InvariantCulture);
                return number.IsApproximate ? "~" + digits : number.Value.High is null ? digits + "-" : number.Value.High > low ? $"{digits}-{number.Value.High:0}" : digits;
            }
        }

        return reading.Reading.Syntax[phrase.Head].Tag is "NNS" or "NNPS" ? "PLURAL" : "1";
    }

    private static void AddDate(MucView view, int[] sentences, MucTemplate template)
    {
        var reading = view.Reading.Reading;
        foreach (int s in sentences.Where(s => s == sentences[0] || view.About[s][0] >= 0).Take(2))
        {
            var date = reading.Dates.FirstOrDefault(d => reading.Sentences[s].Span.Contains(d.Span) && d.Value is { Days: <= 40 });
            if (date is not null)
            {
                template.Add(MucSlot.Date, MucDates.Of(date.Value!.Value));
                return;
            }
        }

        if (view.Reading.Message.Date is { } day)
        {
            template.Add(MucSlot.Date, MucDates.OnOrBefore(day));
        }
    }

    private static void AddPlace(MucView view, int[] sentences, MucTemplate template)
    {
        var reading = view.Reading.Reading;
        string[] codes = ["SV", "GT", "HN", "AR", "BO", "CL", "CO", "EC", "PE"];
        var countries = view.Reading.Countries.ToDictionary(c => c.Code, c => c.Name.ToUpperInvariant(), StringComparer.Ordinal);
        string? CodeOf(Mention m) => m.Place?.Country ?? m.Country?.Code;
        Place? best = null;
        foreach (int s in sentences)
        {
            best ??= reading.Mentions.Where(m => reading.Sentences[s].Span.Contains(m.Span) && m.Place is { Kind: not PlaceKind.Country } place && codes.Contains(place.Country)).Select(m => m.Place).FirstOrDefault();
        }

        string? code = best?.Country
            ?? reading.Mentions.Where(m => sentences.Any(s => reading.Sentences[s].Span.Contains(m.Span))).Select(CodeOf).FirstOrDefault(c => codes.Contains(c))
            ?? reading.Mentions.Select(CodeOf).Where(c => codes.Contains(c)).GroupBy(c => c).OrderByDescending(g => g.Count()).FirstOrDefault()?.Key;
        if (code is null || !countries.TryGetValue(code, out string? country))
        {
            return;
        }

        template.Add(MucSlot.Location, best is null ? country : $"{country}: {best.Name.ToUpperInvariant()} ({(best.Kind == PlaceKind.Admin1 ? "DEPARTMENT" : "CITY")})");
    }
}
