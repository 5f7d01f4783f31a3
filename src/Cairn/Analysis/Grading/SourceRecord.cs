using System.Collections.Immutable;
using Cairn.Ledger.Grades;

namespace Cairn.Analysis.Grading;

/// <summary>A source's record: how often others confirmed or contradicted its figures, and the letter that this speaks for.</summary>
/// <param name="Source">The source's name.</param>
/// <param name="Standings">Each of its figures beside those of others.</param>
/// <param name="Proposed">The letter that the record speaks for; a person decides.</param>
/// <param name="LeastCompared">Below this many compared figures none but F is proposed.</param>
public sealed record SourceRecord(string Source, ImmutableArray<FigureStanding> Standings, Reliability Proposed, int LeastCompared)
{
    public int Compared => Standings.Count(standing => standing.IsCompared);

    public int Confirmed => Standings.Count(standing => standing.IsConfirmed);

    public int Contradicted => Standings.Count(standing => standing.IsCompared && !standing.IsConfirmed);
}
