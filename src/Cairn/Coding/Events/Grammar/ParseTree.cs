using Cairn.Coding.Events.Wording;

namespace Cairn.Coding.Events.Grammar;

/// <summary>The parser's tree over the coder's words: who depends on whom.</summary>
internal sealed class ParseTree
{
    private readonly int[] head;
    private readonly string[] relation;
    private readonly int[] firstChild;
    private readonly int[] nextSibling;

    public ParseTree(ReportWords words)
    {
        head = new int[words.Count];
        relation = new string[words.Count];
        firstChild = new int[words.Count];
        nextSibling = new int[words.Count];
        Array.Fill(firstChild, -1);
        int[] wordOf = new int[words.Reading.Tokens.Length];
        Array.Fill(wordOf, -1);
        for (int i = 0; i < words.Count; i++)
        {
            wordOf[words.Token(i)] = i;
        }

        for (int i = words.Count - 1; i >= 0; i--)
        {
            var grammar = words.Grammar(i);
            int up = grammar.Head;
            while (up >= 0 && wordOf[up] < 0)
            {
                up = words.Reading.Syntax[up].Head;
            }

            head[i] = up < 0 ? -1 : wordOf[up];
            relation[i] = grammar.Relation;
            if (head[i] >= 0)
            {
                nextSibling[i] = firstChild[head[i]];
                firstChild[head[i]] = i;
            }
        }
    }

    /// <summary>The word that a word depends on, or -1.</summary>
    public int Head(int word) => head[word];

    public string Relation(int word) => relation[word];

    public bool Is(int word, string name) => relation[word] == name || (relation[word].Length > name.Length && relation[word].StartsWith(name, StringComparison.Ordinal) && relation[word][name.Length] == ':');

    /// <summary>The words that depend on a word, from left to right.</summary>
    public IEnumerable<int> Children(int word)
    {
        for (int child = firstChild[word]; child >= 0; child = nextSibling[child])
        {
            yield return child;
        }
    }

    /// <summary>The first dependent with a relation or one of its sub-relations, or -1.</summary>
    public int Child(int word, string name)
    {
        for (int child = firstChild[word]; child >= 0; child = nextSibling[child])
        {
            if (Is(child, name))
            {
                return child;
            }
        }

        return -1;
    }
}
