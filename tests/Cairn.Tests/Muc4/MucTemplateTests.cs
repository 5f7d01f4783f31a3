using Cairn.Exams.Muc4;
using Xunit;

namespace Cairn.Tests.Muc4;

/// <summary>What goes into a template and whether it is answered at all.</summary>
public sealed class MucTemplateTests
{
    [Fact]
    public void A_fill_that_is_less_likely_right_than_its_price_is_left_out()
    {
        var template = new MucTemplate();

        template.Offer(MucSlot.Type, "BOMBING", 700, 200);
        template.Offer(MucSlot.Date, "11 JAN 90", 199, 200);

        Assert.Equal(["BOMBING"], template[MucSlot.Type]);
        Assert.Empty(template[MucSlot.Date]);
        Assert.Equal(500, template.Gain);
    }

    [Fact]
    public void A_template_without_a_type_is_not_worth_an_answer()
    {
        var template = new MucTemplate();

        template.Offer(MucSlot.Stage, "ACCOMPLISHED", 900, 200);

        Assert.False(template.IsWorthIt);
    }
}
