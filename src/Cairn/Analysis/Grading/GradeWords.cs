using System.Globalization;
using Cairn.Ledger.Grades;

namespace Cairn.Analysis.Grading;

/// <summary>What the letters and numbers of the Admiralty code mean, and a proposal's reason, in words.</summary>
public static class GradeWords
{
    public static string Of(Reliability reliability) => reliability switch
    {
        Reliability.A => "completely reliable",
        Reliability.B => "usually reliable",
        Reliability.C => "fairly reliable",
        Reliability.D => "not usually reliable",
        Reliability.E => "unreliable",
        _ => "cannot be judged",
    };

    public static string Of(Credibility credibility) => credibility switch
    {
        Credibility.Confirmed => "confirmed",
        Credibility.ProbablyTrue => "probably true",
        Credibility.PossiblyTrue => "possibly true",
        Credibility.Doubtful => "doubtful",
        Credibility.Improbable => "improbable",
        _ => "cannot be judged",
    };

    /// <summary>Why a number is proposed: how many other counters confirm and contradict it.</summary>
    public static string Reason(FigureStanding? standing) => standing is not { IsCompared: true }
        ? "no other counter's figure for the same thing and time can be held against it."
        : string.Create(CultureInfo.InvariantCulture, $"{standing.Confirming.Length} other counters confirm it, {standing.Contradicting.Length} contradict it.");

    /// <summary>Why a letter is proposed: how many figures, how many compared, confirmed and contradicted.</summary>
    public static string Reason(SourceRecord record) => string.Create(
        CultureInfo.InvariantCulture,
        $"{record.Standings.Length} figures, {record.Compared} of which another counter's can be held against; {record.Confirmed} confirmed, {record.Contradicted} contradicted.{(record.Compared < record.LeastCompared ? $" Below {record.LeastCompared} compared figures nothing is proposed." : "")}");
}
