using Cairn.Language.Syntax;

namespace Cairn.Exams.Syntax;

/// <summary>How many arcs of the right tree each action of the parser would make impossible (Goldberg and Nivre 2013).</summary>
internal static class TransitionOracle
{
    public const int Never = int.MaxValue;

    /// <param name="state">Where the parser stands, on the right way or off it.</param>
    /// <param name="heads">The right heads; 0 for the root.</param>
    /// <param name="costs">Cost by action; <see cref="Never"/> where it is not allowed.</param>
    /// <returns>The least cost.</returns>
    public static int Costs(ParseState state, int[] heads, Span<int> costs)
    {
        int s0 = state.Stack(0), s1 = state.Stack(1), b = state.Buffer(0);
        int Head(int word) => word > 0 ? heads[word - 1] : -1;
        costs.Fill(Never);
        if (state.CanShift)
        {
            costs[(int)ParseAction.Shift] = 0;
            for (int d = 0; d < state.Depth; d++)
            {
                int word = state.Stack(d);
                costs[(int)ParseAction.Shift] += (d > 0 && Head(b) == word ? 1 : 0) + (Head(word) == b ? 1 : 0);
            }
        }

        int inBuffer = 0;
        for (int word = b < 0 ? int.MaxValue : b; word <= state.Words; word++)
        {
            inBuffer += Head(word) == s0 ? 1 : 0;
        }

        bool headInBuffer = b > 0 && Head(s0) >= b;
        if (state.CanLeft)
        {
            costs[(int)ParseAction.Left] = inBuffer + (Head(s0) == s1 || (headInBuffer && Head(s0) != b) ? 1 : 0);
        }

        if (state.CanRight)
        {
            costs[(int)ParseAction.Right] = inBuffer + (headInBuffer ? 1 : 0);
        }

        return Math.Min(costs[0], Math.Min(costs[1], costs[2]));
    }
}
