namespace Cairn.Language.Syntax;

/// <summary>The dependencies of a text with the reach of each word: the first and last token that hang on it.</summary>
internal sealed class SyntaxTree
{
    private readonly int[] left;
    private readonly int[] right;
    private readonly int[] firstChild;
    private readonly int[] nextSibling;

    public SyntaxTree(IReadOnlyList<TokenSyntax> words)
    {
        Words = words;
        int count = words.Count;
        left = new int[count];
        right = new int[count];
        firstChild = new int[count];
        nextSibling = new int[count];
        for (int i = 0; i < count; i++)
        {
            left[i] = right[i] = i;
            firstChild[i] = nextSibling[i] = -1;
        }

        for (int i = count - 1; i >= 0; i--)
        {
            int head = words[i].Head;
            if (head >= 0)
            {
                nextSibling[i] = firstChild[head];
                firstChild[head] = i;
            }
        }

        for (int i = 0; i < count; i++)
        {
            int at = words[i].Head;
            for (int steps = 0; at >= 0 && steps < 64; steps++)
            {
                left[at] = Math.Min(left[at], i);
                right[at] = Math.Max(right[at], i);
                at = words[at].Head;
            }
        }
    }

    public IReadOnlyList<TokenSyntax> Words { get; }

    public TokenSyntax this[int token] => Words[token];

    /// <summary>The first token of the phrase that a word heads.</summary>
    public int Left(int token) => left[token];

    /// <summary>The last token of the phrase.</summary>
    public int Right(int token) => right[token];

    /// <summary>The first child that has one of the relations; -1 where none has. "nsubj" also finds "nsubj:pass".</summary>
    public int Child(int token, params ReadOnlySpan<string> relations)
    {
        for (int child = firstChild[token]; child >= 0; child = nextSibling[child])
        {
            foreach (string relation in relations)
            {
                if (IsRelation(child, relation))
                {
                    return child;
                }
            }
        }

        return -1;
    }

    public bool IsRelation(int token, string relation)
    {
        string found = Words[token].Relation;
        return found == relation || (found.Length > relation.Length && found[relation.Length] == ':' && found.StartsWith(relation, StringComparison.Ordinal));
    }

    public IEnumerable<int> Children(int token)
    {
        for (int child = firstChild[token]; child >= 0; child = nextSibling[child])
        {
            yield return child;
        }
    }
}
