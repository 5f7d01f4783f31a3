using System.Globalization;
using System.Text;
using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.Cleaning.Facts;

/// <summary>Finds full dates, day, month and year, as pages write them. A date that no calendar has is none.</summary>
/// <remarks>Numbers alone: a four-digit year first is year, month, day; with full stops day, month, year; else month, day, year unless
/// the first number can be no month; between slashes the year may have two digits.</remarks>
internal sealed class WrittenDates(WordTable<int> months)
{
    private const int Earliest = 1990, Latest = 2100, YearDigits = 4, LongestMonth = 14;

    /// <summary>The dates in the text in reading order.</summary>
    public List<(TextSpan Span, DateOnly Day)> Find(ReadOnlySpan<char> text)
    {
        var found = new List<(TextSpan, DateOnly)>();
        if (!text.ContainsAnyInRange('0', '9') && Ascii.IsValid(text))
        {
            return found;
        }

        var parts = new List<Part>();
        int at = 0;
        while (at < text.Length)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }

            int start = at;
            bool digits = char.IsDigit(text[at]);
            while (at < text.Length && (digits ? char.IsDigit(text[at]) : char.IsLetter(text[at])))
            {
                at++;
            }

            at = digits && IsRunTogether(text, start, at) ? start + YearDigits : at;
            parts.Add(new Part(start, at, digits ? Number(text[start..at]) : null, digits ? 0 : Month(text, start, ref at)));
            if (Ends(parts, text) is { } date)
            {
                found.Add(date);
                parts.Clear();
            }
            else if (parts.Count > 8)
            {
                parts.RemoveAt(0);
            }
        }

        return found;
    }

    /// <summary>True for a year and the day of a second date written together, as pages come that show a date twice: "12 Mar 202212 Mar 2022".</summary>
    private static bool IsRunTogether(ReadOnlySpan<char> text, int start, int end) =>
        end - start is YearDigits + 1 or YearDigits + 2 && end + 1 < text.Length && text[end] == ' ' && char.IsLetter(text[end + 1])
        && Number(text[start..(start + YearDigits)]) is >= Earliest and <= Latest;

    private int Month(ReadOnlySpan<char> text, int start, ref int end)
    {
        if (end - start > LongestMonth)
        {
            return 0;
        }

        Span<char> name = stackalloc char[3 * LongestMonth];
        int length = text[start..end].ToLowerInvariant(name);

        // Two-word names of the Levant's calendar: "تشرين الأول".
        if (end + 1 < text.Length && text[end] == ' ' && char.IsLetter(text[end + 1]))
        {
            int next = end + 1;
            while (next < text.Length && char.IsLetter(text[next]) && next - end < 12)
            {
                next++;
            }

            int both = length + text[end..next].ToLowerInvariant(name[length..]);
            if (months.TryGetValue(name[..both], out int month))
            {
                end = next;
                return month;
            }
        }

        return months.GetValueOrDefault(name[..length]);
    }

    /// <summary>The date that the last parts make, if they make one.</summary>
    private static (TextSpan, DateOnly)? Ends(List<Part> parts, ReadOnlySpan<char> text)
    {
        var last = parts[^1];
        int n = parts.Count;
        if (last.Value is { } tail && last.Length is 1 or 2 && n >= 3 && parts[n - 3] is { Value: { } year, Length: 4 } first
            && parts[n - 2] is { Value: { } month, Length: 1 or 2 } second && Joined(first, second, text) && Joined(second, last, text))
        {
            return Day(first, last, year, month, tail);
        }

        if (last is { Value: { } brief, Length: 2 } && n >= 3 && parts[n - 3] is { Value: { } x, Length: 1 or 2 } one && parts[n - 2] is { Value: { } z, Length: 1 or 2 } two
            && Joined(one, two, text) && Joined(two, last, text) && text[one.End] == '/' && text[two.End] == '/' && !(last.End < text.Length && text[last.End] == '/'))
        {
            return Day(one, last, 2000 + brief, x > 12 ? z : x, x > 12 ? x : z);
        }

        if (last is not { Value: { } y, Length: 4 } || y is < Earliest or > Latest)
        {
            return null;
        }

        if (n >= 3 && parts[n - 3] is { Value: { } a, Length: 1 or 2 } left && parts[n - 2] is { Value: { } b, Length: 1 or 2 } right && Joined(left, right, text) && Joined(right, last, text))
        {
            bool dayFirst = text[left.End] == '.' || a > 12;
            return Day(left, last, y, dayFirst ? b : a, dayFirst ? a : b);
        }

        int m = n - 2;
        if (m >= 0 && parts[m].Value is null && parts[m].MonthNumber == 0 && IsLink(text, parts[m]))
        {
            m--;
        }

        if (m >= 0 && parts[m] is { MonthNumber: > 0 } named && last.Start - named.End <= 6)
        {
            int d = m - 1;
            while (d >= 0 && parts[d].Value is null && (IsLink(text, parts[d]) || IsOrdinal(text, parts[d])))
            {
                d--;
            }

            return d >= 0 && parts[d] is { Value: { } day, Length: 1 or 2 } start && named.Start - start.End <= 6 ? Day(start, last, y, named.MonthNumber, day) : null;
        }

        int middle = n - 2;
        while (middle > 0 && parts[middle].Value is null && IsOrdinal(text, parts[middle]))
        {
            middle--;
        }

        return middle >= 1 && parts[middle] is { Value: { } number, Length: 1 or 2 } && parts[middle - 1] is { MonthNumber: > 0 } before && parts[middle].Start - before.End <= 3 && last.Start - parts[middle].End <= 5
            ? Day(before, last, y, before.MonthNumber, number)
            : null;
    }

    private static (TextSpan, DateOnly)? Day(Part first, Part last, int year, int month, int day) =>
        year is >= Earliest and <= Latest && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? (new TextSpan(first.Start, last.End), new DateOnly(year, month, day))
            : null;

    private static bool Joined(Part left, Part right, ReadOnlySpan<char> text) =>
        right.Start - left.End == 1 && text[left.End] is '-' or '/' or '.';

    private static bool IsLink(ReadOnlySpan<char> text, Part part) => text[part.Start..part.End] is "de" or "of" or "del";

    private static bool IsOrdinal(ReadOnlySpan<char> text, Part part) => text[part.Start..part.End] is "st" or "nd" or "rd" or "th" or "er";

    private static int? Number(ReadOnlySpan<char> digits)
    {
        if (digits.Length > 4)
        {
            return -1;
        }

        int value = 0;
        foreach (char c in digits)
        {
            value = (value * 10) + (int)CharUnicodeInfo.GetNumericValue(c);
        }

        return value;
    }

    private readonly record struct Part(int Start, int End, int? Value, int MonthNumber)
    {
        public int Length => End - Start;
    }
}
