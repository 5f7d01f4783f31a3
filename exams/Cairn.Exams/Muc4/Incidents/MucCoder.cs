namespace Cairn.Exams.Muc4;

/// <summary>Codes a message step by step: what its sentences tell of, who plays which part, which parts make an incident, what that incident is.
/// Each step asks one learned model.</summary>
internal sealed class MucCoder(MucModel model, MucThresholds thresholds, WordShapes shapes)
{
    public List<CodedIncident> Code(MucReading message)
    {
        var sight = Sight.Of(message, shapes);
        var topics = TopicsOf(message, sight);
        var cast = CastOf(message, sight, topics);
        var incidents = IncidentsOf(message, topics, cast);
        return [.. incidents.Select((incident, i) => new CodedIncident(incident, Judge(message, incidents, i, topics), [.. incident.Parts.Select(p => ClassesOf(message, p, sight, topics, cast))]))
            .Where(c => c.Judgement.Kept >= thresholds.Incident)];
    }

    public Topics TopicsOf(MucReading message, Sight sight)
    {
        int[][] sentences = Topics.OfSentences(model.Sentences, sight.Sentences);
        return new Topics(sentences, model.Message.Chances(Topics.MessageFeatures(message, sentences)));
    }

    public Cast CastOf(MucReading message, Sight sight, Topics topics)
    {
        int[][] mentions = [.. Enumerable.Range(0, message.Mentions.Count).Select(m => model.Mentions.Chances(Cast.MentionFeatures(message, m, sight.Mentions[m], topics)))];
        return new Cast(mentions, [.. Enumerable.Range(0, message.Entities.Count).Select(e => model.Entities.Chances(Cast.EntityFeatures(message, e, mentions, topics)))]);
    }

    public List<Incident> IncidentsOf(MucReading message, Topics topics, Cast cast)
    {
        var parts = Part.Choose(message, cast, thresholds);
        var known = new Dictionary<(Part, Part), int>();
        int Chance(Part a, Part b)
        {
            if (!known.TryGetValue((a, b), out int chance))
            {
                known[(a, b)] = known[(b, a)] = chance = a.Entity == b.Entity ? 1000 : model.Pairs.Chances(PairFeatures.Of(message, a, b, topics))[0];
            }

            return chance;
        }

        return parts.Count == 0 ? [] : IncidentGrouper.Group(message, parts, Chance, thresholds.Same);
    }

    private Judgement Judge(MucReading message, List<Incident> incidents, int index, Topics topics) =>
        Judgement.Of(model.Incidents, IncidentFeatures.Of(message, incidents, index, topics));

    /// <summary>Chances of each closed list for a part; empty where the list is not of its role.</summary>
    private PartClasses ClassesOf(MucReading message, Part part, Sight sight, Topics topics, Cast cast)
    {
        ulong[] features = PartClasses.Features(message, part, sight, topics, cast);
        return new PartClasses([.. MucSets.OfStrings.Select((set, s) => PartClasses.Applies(set.Role, part.Slot) ? model.Sets[s].Chances(features) : [])],
            message.Mentions[part.Mention].IsLong && model.Long.Chances(features)[0] >= 500);
    }
}
