using Cairn.Exams.Muc4;
using Xunit;

namespace Cairn.Tests.Muc4;

/// <summary>Parting the happenings of a message, by chances set here instead of learned ones.</summary>
public sealed class IncidentGrouperTests
{
    private const string Text = "A BOMB DAMAGED A BRIDGE IN LIMA. GUNMEN KILLED A JUDGE AND A GUARD IN CUSCO.";
    private static readonly Lazy<MucRoom> Room = new(() => MucRoom.Open(MucRoom.Model));
    private static readonly MucThresholds Thresholds = MucThresholds.Read(MucRoom.Thresholds);

    [Fact]
    public void Targets_likely_of_one_incident_are_put_together_and_the_others_apart()
    {
        var message = Room.Value.Read(MucReadingTests.Document("LIMA, 12 JAN 90 -- " + Text));
        Part bridge = Of(message, "BRIDGE", MucSlot.PhysicalId), judge = Of(message, "JUDGE", MucSlot.HumanDescription), guard = Of(message, "GUARD", MucSlot.HumanDescription);
        Part gunmen = Of(message, "GUNMEN", MucSlot.Individual);
        int SameSentence(Part a, Part b) => message.Mentions[a.Mention].Sentence == message.Mentions[b.Mention].Sentence ? 900 : 50;

        var incidents = IncidentGrouper.Group(message, [bridge, judge, guard, gunmen], SameSentence, 500, 800);

        Assert.Equal(2, incidents.Count);
        Assert.Equal([bridge], incidents[0].Parts);
        Assert.Equal([gunmen, judge, guard], incidents[1].Parts);
    }

    [Fact]
    public void Each_way_to_part_them_is_offered_once()
    {
        var message = Room.Value.Read(MucReadingTests.Document("LIMA, 12 JAN 90 -- " + Text));
        Part bridge = Of(message, "BRIDGE", MucSlot.PhysicalId), judge = Of(message, "JUDGE", MucSlot.HumanDescription);

        var ways = IncidentGrouper.Ways(message, [bridge, judge], (_, _) => 400, Thresholds with { Same = [500, 300, 700] });

        Assert.Equal([2, 1], ways.Select(way => way.Count));
    }

    [Fact]
    public void A_message_without_parts_has_no_incident() =>
        Assert.Empty(IncidentGrouper.Group(Room.Value.Read(MucReadingTests.Document("LIMA, 12 JAN 90 -- " + Text)), [], (_, _) => 0, 500, 800));

    private static Part Of(MucReading message, string core, MucSlot role)
    {
        int mention = Enumerable.Range(0, message.Mentions.Count).First(m => string.Join(' ', message.Mentions[m].Core) == core);
        return new Part(message.EntityOf[mention], MucSets.Roles.IndexOf(role), mention, 800);
    }
}
