using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Cairn.Ledger.Queries;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Cairn.App.Web;

/// <summary>The part of an address behind the question mark: read with care, and written again with one thing changed. The whole state of a
/// page stands there, so that it can be sent to somebody.</summary>
internal sealed class Parameters(HttpRequest request)
{
    private readonly ImmutableArray<(string Name, string Detail)>.Builder faults = ImmutableArray.CreateBuilder<(string, string)>();

    /// <summary>What could not be read; pages say so and go on, the API refuses.</summary>
    public ImmutableArray<(string Name, string Detail)> Faults => faults.ToImmutable();

    public string? Text(string name) => request.Query[name].ToString().Trim() is { Length: > 0 and <= 400 } value ? value : null;

    /// <summary>A day as <c>2016-10-17</c>; a month or year stands for its first day, or its last where <paramref name="end"/> is set.</summary>
    public DateOnly? Day(string name, bool end = false)
    {
        if (Text(name) is not { } value)
        {
            return null;
        }

        foreach (string format in (ReadOnlySpan<string>)["yyyy-MM-dd", "yyyy-MM", "yyyy"])
        {
            if (DateOnly.TryParseExact(value, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return !end ? day : format switch
                {
                    "yyyy" => new DateOnly(day.Year, 12, 31),
                    "yyyy-MM" => new DateOnly(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month)),
                    _ => day,
                };
            }
        }

        return Fault<DateOnly?>(name, "a day is written as 2016-10-17, a month as 2016-10");
    }

    public T? Choice<T>(string name) where T : struct, Enum =>
        Text(name) is not { } value ? null
        : Enum.TryParse(value.Replace("-", "", StringComparison.Ordinal), true, out T choice) && Enum.IsDefined(choice) && !char.IsAsciiDigit(value[0]) ? choice
        : Fault<T?>(name, $"one of {string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant()}");

    public double? Number(string name, double least, double most) =>
        Text(name) is not { } value ? null
        : double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && number >= least && number <= most ? number
        : Fault<double?>(name, string.Create(CultureInfo.InvariantCulture, $"a number from {least} to {most}"));

    public int Whole(string name, int otherwise, int least, int most) =>
        Text(name) is not { } value ? otherwise
        : int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most ? number
        : Fault(name, $"a whole number from {least} to {most}", otherwise);

    /// <summary>South, west, north, east in degrees: <c>33.1,43.2,36,45</c>.</summary>
    public GeoBox? Box(string name)
    {
        if (Text(name) is not { } value)
        {
            return null;
        }

        string[] parts = value.Split(',');
        var numbers = new double[4];
        for (int i = 0; i < numbers.Length; i++)
        {
            if (parts.Length != 4 || !double.TryParse(parts[i], NumberStyles.Float, CultureInfo.InvariantCulture, out numbers[i]) || !double.IsFinite(numbers[i]))
            {
                return Fault<GeoBox?>(name, "four numbers parted by commas: south, west, north, east");
            }
        }

        return new GeoBox(numbers[0], numbers[1], numbers[2], numbers[3]);
    }

    /// <summary>This address with the given parameters set; null takes one away. A change of a filter goes back to the first page.</summary>
    public string With(params ReadOnlySpan<(string Name, string? Value)> changes)
    {
        var kept = request.Query.ToDictionary(pair => pair.Key, pair => (string?)pair.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        kept.Remove("page");
        foreach (var (name, value) in changes)
        {
            kept[name] = value;
        }

        var address = new StringBuilder(request.Path);
        string query = QueryString.Create(kept.Where(pair => !string.IsNullOrEmpty(pair.Value))).ToString();
        return address.Append(query).ToString();
    }

    private T? Fault<T>(string name, string detail, T? value = default)
    {
        faults.Add((name, detail));
        return value;
    }
}
