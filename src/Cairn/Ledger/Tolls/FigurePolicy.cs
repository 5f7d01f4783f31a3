namespace Cairn.Ledger.Tolls;

/// <summary>By which rule one published toll is made of rival ones.</summary>
public enum FigurePolicy
{
    /// <summary>Low and high of all that is told; best is the middle of the families' latest numbers.</summary>
    Range,
    /// <summary>The latest number of the source with the best grade; the range where no source is graded.</summary>
    HighestGraded,
    /// <summary>The number that most families give, the lower where they are as many; low and high of all.</summary>
    MajorityOfFamilies,
    /// <summary>The lowest number that anybody gives.</summary>
    MostConservative,
    /// <summary>The latest number of a state, an international body or a hospital; the range where none gives one.</summary>
    LatestOfficial,
}
