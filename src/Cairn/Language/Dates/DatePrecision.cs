namespace Cairn.Language.Dates;

/// <summary>How exactly a date was told.</summary>
public enum DatePrecision : byte
{
    Day,
    Days,
    Week,
    PartOfMonth,
    Month,
    PartOfYear,
    Year,
    Years,

    /// <summary>Named but not fixed: "recently", or relative with no publication date to count from.</summary>
    Open,
}
