using Cairn.App.Web;
using Cairn.Ledger.Queries;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace Cairn.Tests.Web;

public sealed class ParametersTests
{
    private static Parameters Of(string query) => new(new DefaultHttpContext { Request = { Path = "/events", QueryString = new QueryString(query) } }.Request);

    [Theory]
    [InlineData("?from=2016-10-17", "2016-10-17", "2016-10-17")]
    [InlineData("?from=2016-02", "2016-02-01", "2016-02-29")]
    [InlineData("?from=2016", "2016-01-01", "2016-12-31")]
    public void A_month_or_year_stands_for_all_its_days(string query, string first, string last)
    {
        Assert.Equal(DateOnly.Parse(first, System.Globalization.CultureInfo.InvariantCulture), Of(query).Day("from"));
        Assert.Equal(DateOnly.Parse(last, System.Globalization.CultureInfo.InvariantCulture), Of(query).Day("from", end: true));
    }

    [Theory]
    [InlineData("?from=yesterday")]
    [InlineData("?page=0")]
    [InlineData("?page=1e3")]
    [InlineData("?decided=7")]
    [InlineData("?decided=sometimes")]
    [InlineData("?box=1,2,3")]
    [InlineData("?confidence=NaN")]
    public void What_cannot_be_read_is_said_and_left_out(string query)
    {
        var parameters = Of(query);
        _ = (Filters.Events(parameters), Filters.Page(parameters, 10));
        Assert.Single(parameters.Faults);
    }

    [Fact]
    public void Changing_one_filter_keeps_the_others_and_goes_back_to_the_first_page() =>
        Assert.Equal("/events?type=Riots&place=Tal%20Afar", Of("?type=Riots&page=3").With(("place", "Tal Afar")));

    [Fact]
    public void A_filter_set_to_nothing_leaves_the_address() =>
        Assert.Equal("/events", Of("?type=Riots").With(("type", null)));

    [Fact]
    public void A_choice_may_be_written_with_hyphens() =>
        Assert.Equal(DecisionFilter.NotRejected, Of("?decided=not-rejected").Choice<DecisionFilter>("decided"));
}
