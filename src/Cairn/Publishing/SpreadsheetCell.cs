namespace Cairn.Publishing;

/// <summary>Makes words of a report harmless in a spreadsheet, which would run a cell that begins like a formula.</summary>
internal static class SpreadsheetCell
{
    /// <summary>The value, with an apostrophe before it where it begins with =, +, -, @, a tab or a line break, after any white space.
    /// Plain numbers stay as they are.</summary>
    public static string? Harmless(string? value)
    {
        if (string.IsNullOrEmpty(value) || double.TryParse(value, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out _))
        {
            return value;
        }

        bool breaks = value[0] is '\t' or '\r' or '\n';
        char first = value.AsSpan().TrimStart() is { IsEmpty: false } words ? words[0] : ' ';
        return breaks || first is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠' ? "'" + value : value;
    }
}
