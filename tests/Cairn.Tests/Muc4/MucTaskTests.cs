using Cairn.Exams.Muc4;
using Xunit;

namespace Cairn.Tests.Muc4;

/// <summary>The forms of the task: keys, strings, dates, templates.</summary>
public sealed class MucTaskTests
{
    [Theory]
    [InlineData("THE 3 HOODED MEN", "HOODED MEN", true)]
    [InlineData("HOODED MEN", "MEN", true)]
    [InlineData("MEN", "HOODED MEN", false)]
    [InlineData("CAR BOMB", "BOMB", true)]
    public void A_phrase_is_right_where_it_ends_in_the_key(string phrase, string key, bool right) =>
        Assert.Equal(right, MucStrings.Matches(MucStrings.Core(phrase), MucStrings.Core(key)));

    [Theory]
    [InlineData("EIGHT MEN IN CIVILIAN CLOTHES", "MEN")]
    [InlineData("PRESIDENT OF THE SUPREME COURT", "PRESIDENT")]
    [InlineData("FOOD STANDS", "STANDS")]
    public void The_noun_of_a_phrase_stands_before_its_first_preposition(string phrase, string noun) => Assert.Equal(noun, MucStrings.Noun(MucStrings.Core(phrase)));

    [Fact]
    public void A_fill_of_the_key_has_alternatives_a_reference_and_may_be_optional()
    {
        var fill = MucFill.Parse("? \"MAYOR\" / \"MAYOR OF THE TOWN\": \"JUAN PEREZ\"");

        Assert.NotNull(fill);
        Assert.True(fill.IsOptional);
        Assert.Equal(["MAYOR", "MAYOR OF THE TOWN"], fill.Values);
        Assert.Equal(["JUAN PEREZ"], fill.References);
    }

    [Theory]
    [InlineData("-")]
    [InlineData("*")]
    public void An_empty_slot_has_no_fill(string text) => Assert.Null(MucFill.Parse(text));

    [Fact]
    public void A_template_is_written_slot_by_slot_and_fills_stand_under_each_other()
    {
        var template = new MucTemplate();
        template.Add(MucSlot.Type, "BOMBING");
        template.Add(MucSlot.PhysicalId, "\"BRIDGE\"");
        template.Add(MucSlot.PhysicalId, "\"BUS\"");
        using var writer = new StringWriter();

        MucTemplate.Write(writer, "OWN-MUC4-0001", [template]);

        string[] lines = writer.ToString().ReplaceLineEndings("\n").Split('\n');
        Assert.Contains("4.  INCIDENT: TYPE                  BOMBING", lines);
        Assert.Equal("12. PHYS TGT: ID                    \"BRIDGE\"", lines[Array.FindIndex(lines, l => l.StartsWith("12.", StringComparison.Ordinal))]);
        Assert.Contains("                                    \"BUS\"", lines);
        Assert.Contains("5.  INCIDENT: STAGE OF EXECUTION    -", lines);
    }

    [Fact]
    public void A_message_without_incidents_has_stars()
    {
        using var writer = new StringWriter();

        MucTemplate.Write(writer, "OWN-MUC4-0002", []);

        Assert.Contains("1.  MESSAGE: TEMPLATE               *", writer.ToString(), StringComparison.Ordinal);
    }
}
