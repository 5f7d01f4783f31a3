namespace Cairn.Language.Dates;

/// <summary>What the word before a date makes of it.</summary>
public enum DateBound : byte
{
    None,

    /// <summary>"since 2014": the value then reaches to the day of publication.</summary>
    Since,

    /// <summary>"before", "until", "by": the value is that of the date alone.</summary>
    Before,

    /// <summary>"after": the value is that of the date alone.</summary>
    After,
}
