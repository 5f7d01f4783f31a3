namespace Cairn.Exams.Muc4;

/// <summary>Codes a message step by step: what its sentences tell of, who plays which part, which parts make an incident, what that incident is.
/// Each step asks one learned model.</summary>
internal sealed class MucCoder(MucModel model, MucThresholds thresholds, WordShapes shapes, PlaceSlot places)
{
    public List<CodedIncident> Code(MucReading message)
    {
        var sight = Sight.Of(message, shapes);
        int[][] sentences = Topics.OfSentences(model.Sentences, sight.Sentences);
        var topics = new Topics(sentences, model.Message.Chances(Topics.MessageFeatures(message, sentences)));
        int[][] mentions = Cast.OfMentions(model.Mentions, message, sight, topics);
        var cast = new Cast(mentions, Cast.OfEntities(model.Entities, message, mentions, topics));
        var same = PairFeatures.SameIncident(model.Pairs, message, topics);
        var twins = TwinFeatures.AreTwins(model.Twins, message);
        var incidents = IncidentGrouper.Group(message, Part.Choose(message, cast, thresholds), same, thresholds);
        var coded = new List<CodedIncident>();
        for (int i = 0; i < incidents.Count; i++)
        {
            var judgement = Judgement.Of(model.Incidents, IncidentFeatures.Of(message, incidents, i, topics));
            var parts = incidents[i].Parts.Where(p => model.Members.Chances(MemberFeatures.Of(message, incidents, i, p, topics, same, twins))[0] >= thresholds.Member[p.Role]).ToList();
            if (judgement.Kept >= thresholds.Incident && parts.Count > 0)
            {
                coded.Add(new CodedIncident([.. parts.Select(p => new Member(p, ClassesOf(message, p, sight, topics, cast), NamedBy(message, p, parts)))], judgement, judgement.Type(thresholds.Type),
                    new DaySlot(model.Days).Of(message, incidents[i]), places.Of(message, incidents[i], model.Places, thresholds.Place)));
            }
        }

        return coded;
    }

    private Part? NamedBy(MucReading message, Part part, List<Part> parts)
    {
        if (part.Slot != MucSlot.HumanDescription)
        {
            return null;
        }

        var names = parts.Where(p => p.Slot == MucSlot.HumanName && p.Entity != part.Entity).ToList();
        var best = names.Select(n => (Name: n, Chance: model.Links.Chances(LinkFeatures.Of(message, part, n, names.Count))[0])).OrderByDescending(l => l.Chance).FirstOrDefault();
        return best.Chance >= thresholds.Link ? best.Name : null;
    }

    private PartClasses ClassesOf(MucReading message, Part part, Sight sight, Topics topics, Cast cast)
    {
        ulong[] features = PartClasses.Features(message, part, sight, topics, cast);
        return new PartClasses([.. MucSets.OfStrings.Select((set, s) => PartClasses.Applies(set.Role, part.Slot) ? model.Sets[s].Chances(set.Slot == MucSlot.Confidence ? PartClasses.ConfidenceFeatures(message, part, cast) : features) : [])],
            message.Mentions[part.Mention].IsLong && model.Long.Chances(features)[0] >= 500);
    }
}
