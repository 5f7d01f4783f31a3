using System.Globalization;

namespace Cairn.Storage.Sqlite;

/// <summary>How days and instants stand in the columns: ISO text, which sorts as time does.</summary>
internal static class Stored
{
    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateOnly? Day(string? day) => day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Instant(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    public static DateTimeOffset Instant(string at) => DateTimeOffset.Parse(at, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    /// <summary>A LIKE pattern that finds the words anywhere; its own marks are escaped with a backslash.</summary>
    public static string Part(string words) =>
        "%" + words.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal) + "%";

    /// <summary>A full-text query that asks for all words; words in quotation marks stay together. Nothing in it is read as an operator.</summary>
    public static string Words(string words)
    {
        var asked = new List<string>();
        string[] parts = words.Split('"');
        for (int i = 0; i < parts.Length; i++)
        {
            asked.AddRange(i % 2 == 1 ? [parts[i]] : parts[i].Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        }

        return string.Join(' ', asked.Where(a => a.Any(char.IsLetterOrDigit)).Select(a => $"\"{a}\"")) is { Length: > 0 } query ? query : "\"\"";
    }
}
