using Cairn.Ledger.Tolls;

namespace Cairn.App.Web;

/// <summary>The policies of published figures in words.</summary>
internal static class PolicyWords
{
    public static string Of(FigurePolicy policy) => policy switch
    {
        FigurePolicy.HighestGraded => "highest graded source",
        FigurePolicy.MajorityOfFamilies => "majority of families",
        FigurePolicy.MostConservative => "most conservative",
        FigurePolicy.LatestOfficial => "latest official",
        _ => "range of all",
    };
}
