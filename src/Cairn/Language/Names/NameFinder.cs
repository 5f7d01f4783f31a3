namespace Cairn.Language.Names;

/// <summary>Finds the names that the theatres know: the longest at each place, not overlapping.</summary>
internal sealed class NameFinder(NameIndex index, NameWords words)
{
    /// <param name="text">The document's text.</param>
    /// <param name="atoms">Its words.</param>
    /// <param name="isTitleCase">Whether an atom stands in a sentence where all words may have capitals.</param>
    public List<NameHit> Find(string text, NameAtom[] atoms, Func<int, bool> isTitleCase)
    {
        var hits = new List<NameHit>();
        for (int at = 0; at < atoms.Length;)
        {
            if (atoms[at].Word == 0 || Longest(text, atoms, at, isTitleCase) is not { } hit)
            {
                at++;
                continue;
            }

            hits.Add(hit);
            at = hit.End;
        }

        return hits;
    }

    private NameHit? Longest(string text, NameAtom[] atoms, int first, Func<int, bool> isTitleCase)
    {
        int node = 0;
        NameHit? best = null;
        for (int at = first; at < atoms.Length && (at == first || atoms[at].Gap != AtomGap.Break); at++)
        {
            if (at > first && atoms[at].IsArticle)
            {
                continue;
            }

            node = index.Step(node, atoms[at].Word);
            if (node == 0)
            {
                break;
            }

            var spellings = index.EndsAt(node);
            if (spellings.Length > 0 && Fitting(text, atoms, first, at + 1, spellings, isTitleCase) is { Length: > 0 } fitting)
            {
                bool article = first > 0 && atoms[first - 1].IsArticle && atoms[first].Gap != AtomGap.Break;
                int start = article && (atoms[first].Gap == AtomGap.Hyphen || Array.Exists(fitting, spelling => spelling.HasArticle)) ? first - 1 : first;
                best = new NameHit(start, at + 1, atoms[start].Span.Cover(atoms[at].Span), fitting);
            }
        }

        return best;
    }

    private NameSpelling[] Fitting(string text, NameAtom[] atoms, int first, int end, ReadOnlySpan<NameSpelling> spellings, Func<int, bool> isTitleCase)
    {
        int fits = 0;
        foreach (var spelling in spellings)
        {
            fits += Fits(text, atoms, first, end, spelling, isTitleCase) ? 1 : 0;
        }

        if (fits == 0)
        {
            return [];
        }

        var fitting = new NameSpelling[fits];
        foreach (var spelling in spellings)
        {
            if (Fits(text, atoms, first, end, spelling, isTitleCase))
            {
                fitting[^fits--] = spelling;
            }
        }

        return fitting;
    }

    private bool Fits(string text, NameAtom[] atoms, int first, int end, NameSpelling spelling, Func<int, bool> isTitleCase)
    {
        if (spelling.IsTrap && atoms[first] is var atom)
        {
            bool preposition = first > 0 && atom.Gap == AtomGap.Space && words.IsPlacePreposition(text, atoms[first - 1]);
            bool article = first > 0 && atom.Gap != AtomGap.Break && atoms[first - 1].IsArticle;
            if (atom.IsCaseless || (spelling.Cases[0] == LetterCase.Capital && !preposition && !article && (atom.IsFirst || isTitleCase(first))))
            {
                return false;
            }
        }

        bool alone = end - first == 1 && atoms[first].IsLoose;
        if (alone && (isTitleCase(first) || !spelling.IsInTheatre || spelling.Kind is MentionKind.Organisation))
        {
            return false;
        }

        int word = 0;
        for (int at = first; at < end; at++)
        {
            if (at > first && atoms[at].IsArticle)
            {
                continue;
            }

            bool fits = atoms[at].IsCaseless || spelling.Cases[word] switch
            {
                LetterCase.Capital => atoms[at].Case != LetterCase.Lower,
                LetterCase.Upper => atoms[at].Case is LetterCase.Upper or LetterCase.None,
                _ => true,
            };
            word++;
            if (!fits)
            {
                return false;
            }
        }

        return true;
    }
}
