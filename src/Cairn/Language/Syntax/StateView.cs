namespace Cairn.Language.Syntax;

/// <summary>What the parser looks at in a state: a dozen words by their place, and marks such as relations found and distances.</summary>
internal static class StateView
{
    /// <summary>How many words are looked at: three of the stack, two of the buffer, and their outer dependents.</summary>
    public const int Slots = 12;

    /// <summary>The first so many are the words of stack and buffer, the rest their dependents.</summary>
    public const int OwnSlots = 5;

    /// <summary>How many marks a state has.</summary>
    public const int Marks = 12;

    private const int Distances = 9, Counts = 4, LabelledChildren = 5;

    /// <summary>How many different marks there are.</summary>
    public static int MarkRows(int relations) => (LabelledChildren * (relations + 1)) + (2 * Distances) + (5 * Counts);

    /// <summary>The word in each slot, from 1; 0 for the root, -1 where there is none.</summary>
    public static void Words(ParseState state, Span<int> slots)
    {
        int s0 = state.Stack(0), s1 = state.Stack(1), b0 = state.Buffer(0);
        slots[0] = s0;
        slots[1] = s1;
        slots[2] = state.Stack(2);
        slots[3] = b0;
        slots[4] = state.Buffer(1);
        slots[5] = Child(state.LeftChild(s0));
        slots[6] = Child(state.RightChild(s0));
        slots[7] = Child(state.LeftChild(s1));
        slots[8] = Child(state.RightChild(s1));
        slots[9] = Child(state.LeftChild(b0));
        slots[10] = Child(state.RightChild2(s0));
        slots[11] = Child(state.RightChild2(s1));
    }

    /// <summary>The marks of a state, each as a number of its own below <see cref="MarkRows"/>.</summary>
    public static void MarksOf(ParseState state, ReadOnlySpan<int> slots, int relations, Span<int> marks)
    {
        int at = 0;
        for (int i = 0; i < LabelledChildren; i++)
        {
            int child = slots[5 + i];
            marks[i] = at + (child > 0 ? state.Label[child] : relations);
            at += relations + 1;
        }

        int s0 = slots[0], s1 = slots[1], b0 = slots[3];
        marks[5] = at + Distance(s0, b0);
        marks[6] = at + Distances + Distance(s1, s0);
        at += 2 * Distances;
        marks[7] = at + Math.Min(state.LeftCount(s0), Counts - 1);
        marks[8] = at + Counts + Math.Min(state.RightCount(s0), Counts - 1);
        marks[9] = at + (2 * Counts) + Math.Min(state.RightCount(s1), Counts - 1);
        marks[10] = at + (3 * Counts) + Math.Min(state.LeftCount(b0), Counts - 1);
        marks[11] = at + (4 * Counts) + Math.Min(state.Depth, Counts - 1);
    }

    private static int Child(int word) => word > 0 ? word : -1;

    private static int Distance(int from, int to) => from < 0 || to < 0 ? 0 : (to - from) switch { 1 => 1, 2 => 2, 3 => 3, 4 => 4, <= 6 => 5, <= 10 => 6, <= 20 => 7, _ => 8 };
}
