using System.Globalization;

namespace Cairn.Values;

/// <summary>Whole calendar days at the place of the happening, from the first to the last that the words allow, both included. A range whose end
/// nothing bounds ends with the calendar's last day (<see cref="HasNoEnd"/>).</summary>
public readonly record struct DateRange(DateOnly First, DateOnly Last) : IComparable<DateRange>
{
    /// <summary>How many days it takes in, both ends counted; 1 for a single day.</summary>
    public int Days => Last.DayNumber - First.DayNumber + 1;

    /// <summary>Whether nothing says when it ends: from the first day on.</summary>
    public bool HasNoEnd => Last == DateOnly.MaxValue;

    public static DateRange From(DateOnly first) => new(first, DateOnly.MaxValue);

    public static DateRange Day(DateOnly day) => new(day, day);

    public static DateRange Month(int year, int month) =>
        new(new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)));

    public static DateRange Year(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    public bool Overlaps(DateRange other) => First <= other.Last && other.First <= Last;

    public bool Contains(DateRange other) => First <= other.First && other.Last <= Last;

    public bool Contains(DateOnly day) => First <= day && day <= Last;

    public int CompareTo(DateRange other) => First != other.First ? First.CompareTo(other.First) : Last.CompareTo(other.Last);

    /// <summary>ISO form: one day as <c>2020-05-01</c>, more as <c>2020-05-01/2020-05-10</c>, without an end as <c>2020-05-01/..</c>.</summary>
    public override string ToString() => First == Last ? Iso(First) : $"{Iso(First)}/{(HasNoEnd ? ".." : Iso(Last))}";

    internal static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static bool operator <(DateRange left, DateRange right) => left.CompareTo(right) < 0;

    public static bool operator >(DateRange left, DateRange right) => left.CompareTo(right) > 0;

    public static bool operator <=(DateRange left, DateRange right) => left.CompareTo(right) <= 0;

    public static bool operator >=(DateRange left, DateRange right) => left.CompareTo(right) >= 0;
}
