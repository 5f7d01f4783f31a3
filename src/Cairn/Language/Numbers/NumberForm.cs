namespace Cairn.Language.Numbers;

/// <summary>How a number is meant.</summary>
public enum NumberForm : byte
{
    Cardinal,
    Ordinal,
    Percent,
    Money,
    Fraction,

    /// <summary>"dozens", "several", "thousands".</summary>
    Vague,

    /// <summary>"a", "an", "one of": stands for one where a coder counts victims.</summary>
    Article,
}
