using Cairn.Exams.Muc4;
using Cairn.Language.Syntax;
using Xunit;

namespace Cairn.Tests.Muc4;

/// <summary>Which of the days and places of a message an incident gets, by weights set here instead of learned ones.</summary>
public sealed class DayAndPlaceTests
{
    private const string Text = "LIMA, 12 JAN 90 -- [TEXT] GUNMEN KILLED A JUDGE IN AYACUCHO, PERU, YESTERDAY.";
    private static readonly Lazy<MucRoom> Room = new(() => MucRoom.Open(MucRoom.Model));

    [Fact]
    public void The_country_alone_is_answered_where_it_is_likelier_than_any_place_in_it()
    {
        var (message, incident) = Judge();

        Assert.Equal("PERU", Room.Value.Places.Of(message, incident, Likes(8, 20), 300).Text);
        Assert.Contains("AYACUCHO", Room.Value.Places.Of(message, incident, Likes(8, 0), 300).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_is_answered_or_that_it_was_on_or_before_that_of_the_message()
    {
        var (message, incident) = Judge();

        Assert.Equal("11 JAN 90", new DaySlot(Likes(7, 10)).Of(message, incident).Text);
        Assert.Equal("- 12 JAN 90", new DaySlot(Likes(7, 0)).Of(message, incident).Text);
    }

    private static (MucReading Message, Incident Incident) Judge()
    {
        var message = Room.Value.Read(MucReadingTests.Document(Text));
        int mention = Enumerable.Range(0, message.Mentions.Count).First(m => message.Mentions[m].Core is ["JUDGE"]);
        return (message, Incident.Of(message, [new Part(message.EntityOf[mention], MucSets.Roles.IndexOf(MucSlot.HumanDescription), mention, 800)]));
    }

    /// <summary>A model that says yes to whatever has one feature.</summary>
    private static LogisticModel Likes(int family, int template) =>
        new([-300], new Dictionary<uint, int> { [LogisticModel.Print(Features.Key((family * 100) + template, 0))] = 0 }, [600]);
}
