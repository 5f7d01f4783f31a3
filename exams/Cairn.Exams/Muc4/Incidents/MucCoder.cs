namespace Cairn.Exams.Muc4;

/// <summary>Codes a message step by step: what its sentences tell of, who plays which part, which parts make an incident, what that incident is.
/// Each step asks one learned model.</summary>
internal sealed class MucCoder(MucModel model, MucThresholds thresholds, WordShapes shapes, PlaceSlot places)
{
    /// <summary>The incidents of a message, for each way in which its parts may be put together.</summary>
    public List<List<CodedIncident>> Code(MucReading message)
    {
        var sight = Sight.Of(message, shapes);
        int[][] sentences = Topics.OfSentences(model.Sentences, sight.Sentences);
        var topics = new Topics(sentences, model.Message.Chances(Topics.MessageFeatures(message, sentences)));
        int[][] mentions = Cast.OfMentions(model.Mentions, message, sight, topics);
        var cast = new Cast(mentions, Cast.OfEntities(model.Together, model.Entities, message, sight, mentions, topics));
        var seen = new Seen(message, sight, topics, cast, PairFeatures.SameIncident(model.Pairs, message, topics), TwinFeatures.AreTwins(model.Twins, message));
        return [.. IncidentGrouper.Ways(message, Part.Choose(message, cast, thresholds), seen.Same, thresholds).Select(way => way.Select((_, i) => Judge(seen, way, i)).ToList())];
    }

    /// <summary>What the first steps say of a message.</summary>
    private sealed record Seen(MucReading Message, Sight Sight, Topics Topics, Cast Cast, Func<Part, Part, int> Same, Func<Part, Part, int> Twins);

    private CodedIncident Judge(Seen seen, List<Incident> incidents, int i)
    {
        int[] judged = model.Incidents.Chances(IncidentFeatures.Of(seen.Message, incidents, i, seen.Topics));
        int kept = model.Kept.Chances(IncidentValues.Of(seen.Message, incidents, i, seen.Topics, judged, seen.Same, seen.Twins))[0];
        var judgement = Judgement.Of(kept, judged);
        var chosen = incidents[i].Parts.Select(part => (Part: part, Chance: ChanceOf(seen, incidents, i, part))).Where(p => p.Chance * kept >= thresholds.Price * 1000).ToList();
        Part[] parts = [.. chosen.Select(p => p.Part)];
        return new CodedIncident([.. chosen.Select(p => new Member(p.Part, p.Chance, ClassesOf(seen, p.Part), NamedBy(seen.Message, p.Part, parts)))],
            judgement, judgement.Type(thresholds.Type), new DaySlot(model.Days).Of(seen.Message, incidents[i]), places.Of(seen.Message, incidents[i], model.Places, thresholds.Place));
    }

    /// <summary>How likely a part belongs in the template of its incident.</summary>
    private int ChanceOf(Seen seen, List<Incident> incidents, int i, Part part)
    {
        int member = model.Members.Chances(MemberFeatures.Of(seen.Message, incidents, i, part, seen.Topics, seen.Same, seen.Twins))[0];
        return model.Parts.Chances(MemberValues.Of(seen.Message, incidents, i, part, seen.Topics, seen.Cast, member, seen.Same, seen.Twins))[0];
    }

    private Part? NamedBy(MucReading message, Part part, Part[] parts)
    {
        if (part.Slot != MucSlot.HumanDescription)
        {
            return null;
        }

        var names = parts.Where(p => p.Slot == MucSlot.HumanName && p.Entity != part.Entity).ToList();
        var best = names.Select(n => (Name: n, Chance: model.Links.Chances(LinkFeatures.Of(message, part, n, names.Count))[0])).OrderByDescending(l => l.Chance).FirstOrDefault();
        return best.Chance >= thresholds.Link ? best.Name : null;
    }

    private PartClasses ClassesOf(Seen seen, Part part)
    {
        ulong[] features = PartClasses.Features(seen.Message, part, seen.Sight, seen.Topics, seen.Cast);
        return new PartClasses([.. MucSets.OfStrings.Select((set, s) => PartClasses.Applies(set.Role, part.Slot) ? model.Sets[s].Chances(set.Slot == MucSlot.Confidence ? PartClasses.ConfidenceFeatures(seen.Message, part, seen.Cast) : features) : [])],
            seen.Message.Mentions[part.Mention].IsLong && model.Long.Chances(features)[0] >= 500);
    }
}
