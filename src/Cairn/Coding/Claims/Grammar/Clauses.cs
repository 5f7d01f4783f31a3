using System.Collections.Immutable;
using Cairn.Coding.Claims.Wording;
using Cairn.Language;
using Cairn.Language.Syntax;
using Cairn.Language.Tokens;
using Cairn.Values;

namespace Cairn.Coding.Claims.Grammar;

/// <summary>Cuts the sentences of a report into clauses: at semicolons, dashes and quotation marks, at conjunctions, before relative and
/// participial tails, and where somebody begins or ends to be made to say something.</summary>
internal sealed class Clauses
{
    /// <summary>Shorter stretches are joined to their neighbour.</summary>
    private const int Shortest = 4;

    private readonly ReadingWords words;
    private readonly PhraseBook cues;

    public Clauses(ReadingWords words, PhraseBook cues)
    {
        (this.words, this.cues) = (words, cues);
        var all = ImmutableArray.CreateBuilder<Clause>();
        var edges = AttributionEdges();
        for (int s = 0; s < words.Reading.Sentences.Length; s++)
        {
            Cut(s, edges, all);
        }

        All = all.ToImmutable();
    }

    /// <summary>All clauses in order of the text, covering every token.</summary>
    public ImmutableArray<Clause> All { get; }

    /// <summary>The clause that holds a token.</summary>
    public Clause At(int token)
    {
        int low = 0, high = All.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            (low, high) = All[middle].First <= token ? (middle, high) : (low, middle - 1);
        }

        return All[low];
    }

    /// <summary>The words of a clause without the marks and conjunctions at its ends.</summary>
    public TextSpan Trimmed(Clause clause)
    {
        int first = clause.First, end = clause.End;
        bool again = true;
        while (again && end - first > 1)
        {
            again = false;
            if (!words.IsWord(first) || cues.Has(words.All, first, first + 1, "lead"))
            {
                first++;
                again = true;
            }
            else if (!words.IsWord(end - 1) && words[end - 1] is not ("%" or ")"))
            {
                end--;
                again = true;
            }
        }

        return words.Span(first, end);
    }

    private HashSet<int> AttributionEdges()
    {
        var edges = new HashSet<int>();
        foreach (var attribution in words.Reading.Attributions)
        {
            edges.Add(words.TokenAt(attribution.Content.Start));
            edges.Add(words.TokenAt(attribution.Content.End));
        }

        return edges;
    }

    private void Cut(int index, HashSet<int> edges, ImmutableArray<Clause>.Builder all)
    {
        Sentence sentence = words.Reading.Sentences[index];
        int start = sentence.FirstToken, end = sentence.TokenEnd;
        var cuts = new List<int> { start };
        var grammar = SyntaxCuts.Of(words.Reading, sentence);
        for (int i = start + 1; i < end; i++)
        {
            bool hard = edges.Contains(i) || words[i - 1] is ";" or "—" or "–" or "--" || (words[i - 1] == ":" && i - start > 2);
            if (hard || (!SplitsStatement(i, cuts[^1]) && (grammar.Contains(i) || IsCut(i, end))))
            {
                cuts.Add(i);
            }
        }

        // Short stretches go to the one before, the first to the one behind.
        for (int i = cuts.Count - 1; i >= 0; i--)
        {
            int next = i + 1 < cuts.Count ? cuts[i + 1] : end;
            if (WordCount(cuts[i], next) < Shortest && cuts.Count > 1 && !edges.Contains(cuts[i]))
            {
                cuts.RemoveAt(i == 0 ? 1 : i);
            }
        }

        for (int i = 0; i < cuts.Count; i++)
        {
            all.Add(new Clause(index, cuts[i], i + 1 < cuts.Count ? cuts[i + 1] : end));
        }
    }

    private bool IsCut(int i, int end)
    {
        bool parsed = words.Reading.Syntax.Length == words.Count;
        string word = words[i], before = words[i - 1];
        if (before == ",")
        {
            return cues.Has(words.All, i, i + 1, "break-after-comma") || (word.Length > 4 && word.EndsWith("ing", StringComparison.Ordinal))
                || (!parsed && word is "and" or "or" && StartsStatement(i + 1, end));
        }

        return cues.Has(words.All, i, i + 1, "break") || (!parsed && word is "and" && StartsStatement(i + 1, end)) || (!parsed && word is "that" && cues.Has(words.All, i - 1, i, "break-before-that"));
    }

    /// <summary>True where a cut would part a verb from its subject or leave a stretch behind that states nothing yet.</summary>
    private bool SplitsStatement(int token, int since)
    {
        var syntax = words.Reading.Syntax;
        if (syntax.Length != words.Count)
        {
            return false;
        }

        bool inside = syntax[token].Tag is "VBD" or "VBZ" or "VBP" or "MD" or "TO" or "VB" or "VBN" || (syntax[token].Class == WordClass.Adp && syntax[token].Relation == "case");
        if (inside && words.IsWord(token - 1) && syntax[token - 1].Class != WordClass.Cconj)
        {
            return true;
        }

        if (words[token] is "which" or "whom" or "whose" && syntax[token - 1].Class == WordClass.Adp)
        {
            return true;
        }

        for (int i = since; i < token; i++)
        {
            if (syntax[i].Tag is "VBD" or "VBZ" or "VBP" or "MD")
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>True where the words behind "and" begin a predicate or a statement: a verb form, or a subject with one soon behind it.</summary>
    private bool StartsStatement(int i, int end)
    {
        if (i >= end)
        {
            return false;
        }

        if (cues.Has(words.All, i, i + 1, "finite"))
        {
            return true;
        }

        if (!cues.Has(words.All, i, i + 1, "subject-start") && !words.IsCapital(i))
        {
            return false;
        }

        for (int j = i + 1; j < Math.Min(end, i + 7); j++)
        {
            if (!words.IsWord(j) || words[j] is "and" or "of" or "in")
            {
                return false;
            }

            if (cues.Has(words.All, j, j + 1, "finite"))
            {
                return true;
            }
        }

        return false;
    }
    
    private int WordCount(int first, int end)
    {
        int count = 0;
        for (int i = first; i < end; i++)
        {
            count += words.IsWord(i) ? 1 : 0;
        }

        return count;
    }
}
