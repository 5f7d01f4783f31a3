using System.Globalization;
using Cairn.Values;

namespace Cairn.Exams.Muc4;

/// <summary>Dates as MUC-4 writes them: <c>03 JAN 90</c>, <c>15 JAN 89 - 21 JAN 89</c>, <c>- 21 JAN 89</c> for "on or before".</summary>
internal static class MucDates
{
    public static readonly string[] Months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

    public static string Day(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Day:00} {Months[day.Month - 1]} {day.Year % 100:00}");

    public static string OnOrBefore(DateOnly day) => "- " + Day(day);

    public static string Of(DateRange range) => range.First == range.Last ? Day(range.First) : $"{Day(range.First)} - {Day(range.Last)}";
}
