using System.Collections.Immutable;
using Cairn.Values;

namespace Cairn.Cleaning;

/// <summary>Leads each character of the cleaned text back to the decoded report.</summary>
/// <remarks>A sorted list of runs: characters <c>[Clean, Clean + Length)</c> of the cleaned text stand at
/// <c>[Source, Source + SourceLength)</c> of the report, one to one where the lengths are equal, else as a whole (an entity, folded
/// white space). Characters that cleaning put in (a line break between blocks) lie in no run and map to the point before the next.</remarks>
public sealed class SourceMap(ImmutableArray<SourceMap.Run> runs)
{
    /// <summary>A run of characters that stand alike in text and report.</summary>
    public readonly record struct Run(int Clean, int Length, int Source, int SourceLength);

    public ImmutableArray<Run> Runs { get; } = runs;

    public static SourceMap Identity(int length) => new([new Run(0, length, 0, length)]);

    /// <summary>The span of the decoded report that the given span of the cleaned text came from.</summary>
    public TextSpan ToReport(TextSpan clean)
    {
        if (Runs.IsEmpty)
        {
            return default;
        }

        int start = Locate(clean.Start, false);
        return new TextSpan(start, Math.Max(start, clean.IsEmpty ? start : Locate(clean.End - 1, true)));
    }

    private int Locate(int offset, bool behind)
    {
        int low = 0, high = Runs.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            (low, high) = Runs[middle].Clean <= offset ? (middle, high) : (low, middle - 1);
        }

        Run run = Runs[low];
        int within = offset - run.Clean;
        if (within < 0)
        {
            return run.Source;
        }

        if (within >= run.Length)
        {
            return run.Source + run.SourceLength;
        }

        bool alike = run.Length == run.SourceLength;
        return alike ? run.Source + within + (behind ? 1 : 0) : behind ? run.Source + run.SourceLength : run.Source;
    }
}
