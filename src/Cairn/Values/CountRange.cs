using System.Globalization;

namespace Cairn.Values;

/// <summary>A number as a source told it: both ends included, an end that was left open is null.
/// "At least 10" is 10 to open, "fewer than 50" is open to 50, "between 5 and 10" is 5 to 10.</summary>
public readonly record struct CountRange(decimal? Low, decimal? High)
{
    public static CountRange Exactly(decimal value) => new(value, value);

    public static CountRange AtLeast(decimal value) => new(value, null);

    public static CountRange AtMost(decimal value) => new(null, value);

    /// <summary>True where neither end is told; such a range says nothing and is not stored.</summary>
    public bool IsOpen => Low is null && High is null;

    public bool IsExact => Low is not null && Low == High;

    /// <summary>As in the specs: <c>10..</c>, <c>..50</c>, <c>45-52</c>, <c>7</c>.</summary>
    public override string ToString() => this switch
    {
        { Low: null, High: null } => "?",
        { High: null } => Plain(Low!.Value) + "..",
        { Low: null } => ".." + Plain(High!.Value),
        _ when Low == High => Plain(Low!.Value),
        _ => $"{Plain(Low!.Value)}-{Plain(High!.Value)}",
    };

    private static string Plain(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
