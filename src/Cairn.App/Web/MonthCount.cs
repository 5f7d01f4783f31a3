namespace Cairn.App.Web;

/// <summary>How many events of one type fall into one month.</summary>
/// <param name="Month">First day of the month.</param>
/// <param name="Type">ACLED's event type.</param>
/// <param name="Count">How many.</param>
internal sealed record MonthCount(DateOnly Month, string Type, int Count);
