using Cairn.Exams.Muc4;
using Xunit;

namespace Cairn.Tests.Muc4;

/// <summary>The shipped model on messages of the project's own.</summary>
public sealed class MucAnswerTests
{
    private const string Bombing = "LIMA, 12 JAN 90 -- [TEXT] POLICE REPORTED THAT SHINING PATH TERRORISTS YESTERDAY BLEW UP A BRIDGE WITH DYNAMITE IN AYACUCHO, PERU. TWO PEASANTS WERE KILLED IN THE EXPLOSION.";
    private static readonly Lazy<MucRoom> Room = new(() => MucRoom.Open(MucRoom.Model));
    private static readonly MucThresholds Thresholds = MucThresholds.Read(MucRoom.Thresholds);
    private static readonly Lazy<MucCoder> Coder = new(() => new MucCoder(MucModel.Read(MucRoom.Model), Thresholds, Room.Value.Shapes, Room.Value.Places));

    [Fact]
    public void An_incident_becomes_a_template()
    {
        var template = Assert.Single(Answer(Bombing));

        Assert.Equal(["BOMBING"], template[MucSlot.Type]);
        Assert.Equal(["11 JAN 90"], template[MucSlot.Date]);
        Assert.StartsWith("PERU", Assert.Single(template[MucSlot.Location]), StringComparison.Ordinal);
        Assert.Contains("\"BRIDGE\"", template[MucSlot.PhysicalId]);
        Assert.Contains("\"PEASANTS\"", template[MucSlot.HumanDescription]);
        Assert.Contains("DEATH: \"PEASANTS\"", template[MucSlot.HumanEffect]);
        Assert.Contains("2: \"PEASANTS\"", template[MucSlot.HumanNumber]);
    }

    [Fact]
    public void Small_letters_make_no_difference()
    {
        const string Mixed = "Lima, 12 Jan 90 -- [Text] Police reported that Shining Path terrorists yesterday blew up a bridge with dynamite in Ayacucho, Peru. Two peasants were killed in the explosion.";

        Assert.Equal(Written(Bombing), Written(Mixed));
    }

    [Fact]
    public void A_message_about_trade_has_no_template() =>
        Assert.Empty(Answer("LIMA, 12 JAN 90 -- [TEXT] THE MINISTER OF FISHERIES SAID THAT EXPORTS OF FISH MEAL ROSE LAST YEAR. HE WILL MEET BUSINESSMEN ON MONDAY."));

    private static List<MucTemplate> Answer(string body) => Room.Value.Answer(Room.Value.Read(MucReadingTests.Document(body)), Coder.Value, Thresholds);

    private static string Written(string body)
    {
        using var writer = new StringWriter();
        MucTemplate.Write(writer, "OWN-MUC4-0001", Answer(body));
        return writer.ToString();
    }
}
