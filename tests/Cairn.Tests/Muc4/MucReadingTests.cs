using Cairn.Exams.Muc4;
using Xunit;

namespace Cairn.Tests.Muc4;

/// <summary>Noun phrases of messages in capitals, and who is the same among them.</summary>
public sealed class MucReadingTests
{
    private static readonly Lazy<MucRoom> Room = new(() => MucRoom.Open(MucRoom.Model));

    [Theory]
    [InlineData("THE HOODED MEN WERE WAITING FOR MAYOR CARLOS LOPEZ.", "Description HOODED MEN")]
    [InlineData("THE HOODED MEN WERE WAITING FOR MAYOR CARLOS LOPEZ.", "Title MAYOR")]
    [InlineData("THE HOODED MEN WERE WAITING FOR MAYOR CARLOS LOPEZ.", "Name CARLOS LOPEZ")]
    [InlineData("THE BOMB EXPLOSION DAMAGED A BRIDGE.", "Modifier BOMB")]
    [InlineData("THE SHINING PATH MEMBERS FLED.", "Modifier SHINING PATH")]
    public void A_phrase_is_found_with_its_form(string sentence, string expected) =>
        Assert.Contains(expected, Read(sentence).Mentions.Select(m => $"{m.Form} {string.Join(' ', m.Core)}"));

    [Theory]
    [InlineData("THE FARABUNDO MARTI NATIONAL LIBERATION FRONT [FMLN] DENIED IT. THE FMLN SAID SO.", "FMLN", 3)]
    [InlineData("UNKNOWN MEN KILLED JUDGE MARIA DIAZ PEREZ. DIAZ PEREZ WAS 40 YEARS OLD.", "DIAZ PEREZ", 2)]
    public void A_short_name_and_an_acronym_go_with_the_full_name(string text, string name, int mentions)
    {
        var message = Read(text);
        int found = Enumerable.Range(0, message.Mentions.Count).First(m => string.Join(' ', message.Mentions[m].Core) == name);

        Assert.Equal(mentions, message.Entities[message.EntityOf[found]].Mentions.Length);
    }

    [Fact]
    public void A_phrase_goes_on_over_all_that_hangs_on_it_by_of()
    {
        var mention = Assert.Single(Read("THE PRESIDENT OF THE SUPREME COURT OF JUSTICE WAS SHOT.").Mentions, m => m.Core is ["PRESIDENT"]);

        Assert.Equal("PRESIDENT OF THE SUPREME COURT OF JUSTICE", string.Join(' ', mention.LongCore));
    }

    [Fact]
    public void A_date_line_gives_place_and_day()
    {
        var message = Document("LIMA, 12 JAN 90 (OWN) -- [TEXT] A BRIDGE WAS BLOWN UP YESTERDAY.");

        Assert.Equal("LIMA", message.Place);
        Assert.Equal(new DateOnly(1990, 1, 12), message.Date);
    }

    internal static MucDocument Document(string body)
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, $"OWN-MUC4-0001 (OWN)\n\n   {body}\n");
            return Assert.Single(MucDocument.Read(path));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static MucReading Read(string body) => Room.Value.Read(Document("LIMA, 12 JAN 90 -- " + body));
}
