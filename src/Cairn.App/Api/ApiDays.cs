using Cairn.Values;

namespace Cairn.App.Api;

/// <summary>Whole days from the first to the last that the words allow, both included.</summary>
internal sealed record ApiDays(DateOnly First, DateOnly Last)
{
    public static ApiDays? Of(Evidenced<DateRange>? range) => range is null ? null : new ApiDays(range.Value.First, range.Value.Last);
}
