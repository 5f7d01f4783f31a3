namespace Cairn.Language.Syntax;

/// <summary>The parser's place in a sentence: a stack of words under work, the words still to come, and the arcs found.</summary>
/// <remarks>Arc-hybrid transitions. Word numbers run from 1; 0 is the root, which lies at the bottom of the stack.</remarks>
internal sealed class ParseState
{
    private readonly int[] leftmost, left2, rightmost, right2, leftCount, rightCount, stack;
    private int depth;

    public ParseState(int capacity)
    {
        Capacity = capacity;
        int size = capacity + 1;
        (Head, Label, stack) = (new int[size], new byte[size], new int[size]);
        (leftmost, left2, rightmost, right2) = (new int[size], new int[size], new int[size], new int[size]);
        (leftCount, rightCount) = (new int[size], new int[size]);
    }

    public int Capacity { get; }

    public int Words { get; private set; }

    /// <summary>The next word of the buffer; above <see cref="Words"/> where it is empty.</summary>
    public int Next { get; private set; }

    public int Depth => depth;

    /// <summary>Head of each word; -1 where none was found yet.</summary>
    public int[] Head { get; }

    public byte[] Label { get; }

    public bool IsDone => Next > Words && depth == 1;

    public bool CanShift => Next <= Words;

    public bool CanLeft => depth > 1 && Next <= Words;

    /// <summary>A word may hang on the root only when nothing else is left, so that a sentence has one root.</summary>
    public bool CanRight => depth > 2 || (depth == 2 && Next > Words);

    public void Start(int words)
    {
        Words = words;
        Next = 1;
        depth = 1;
        stack[0] = 0;
        int size = words + 1;
        Head.AsSpan(0, size).Fill(-1);
        foreach (int[] array in (ReadOnlySpan<int[]>)[leftmost, left2, rightmost, right2, leftCount, rightCount])
        {
            array.AsSpan(0, size).Clear();
        }
    }

    /// <summary>Word at the given depth from the top of the stack; -1 below the bottom.</summary>
    public int Stack(int fromTop) => fromTop < depth ? stack[depth - 1 - fromTop] : -1;

    public int Buffer(int ahead) => Next + ahead <= Words ? Next + ahead : -1;

    public int LeftChild(int word) => word < 0 ? 0 : leftmost[word];

    public int LeftChild2(int word) => word < 0 ? 0 : left2[word];

    public int RightChild(int word) => word < 0 ? 0 : rightmost[word];

    public int RightChild2(int word) => word < 0 ? 0 : right2[word];

    public int LeftCount(int word) => word < 0 ? 0 : leftCount[word];

    public int RightCount(int word) => word < 0 ? 0 : rightCount[word];

    public void Shift() => stack[depth++] = Next++;

    /// <summary>The top of the stack hangs on the next word.</summary>
    public int Left() => Attach(stack[--depth], Next);

    /// <summary>The top of the stack hangs on the word under it.</summary>
    public int Right()
    {
        depth--;
        return Attach(stack[depth], stack[depth - 1]);
    }

    private int Attach(int dependent, int head)
    {
        Head[dependent] = head;
        if (dependent < head)
        {
            if (leftmost[head] == 0 || dependent < leftmost[head])
            {
                (left2[head], leftmost[head]) = (leftmost[head], dependent);
            }

            leftCount[head]++;
        }
        else
        {
            (right2[head], rightmost[head]) = (rightmost[head], dependent);
            rightCount[head]++;
        }

        return dependent;
    }
}
