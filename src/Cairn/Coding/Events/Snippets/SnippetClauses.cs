using Cairn.Coding.Events.Wording;

namespace Cairn.Coding.Events.Snippets;

/// <summary>Who did what to whom in each clause of a short text, with parties instead of names: <c>GROUP seize GROUND</c>.</summary>
internal sealed class SnippetClauses
{
    private readonly ReportWords words;
    private readonly string?[] senses;
    private readonly int[] wordOfToken;
    private readonly string?[] party;
    private readonly List<int>[] dependents;

    public SnippetClauses(ReportWords words, string?[] senses)
    {
        (this.words, this.senses) = (words, senses);
        wordOfToken = new int[words.Reading.Tokens.Length];
        Array.Fill(wordOfToken, -1);
        party = new string?[words.Count];
        dependents = new List<int>[words.Count];
        for (int i = 0; i < words.Count; i++)
        {
            wordOfToken[words.Token(i)] = i;
            party[i] = SnippetParties.Of(words, i);
            dependents[i] = [];
        }

        for (int i = 0; i < words.Count; i++)
        {
            if (Head(i) is var head and >= 0)
            {
                dependents[head].Add(i);
            }
        }
    }

    public string? Party(int word) => party[word];

    /// <summary>The features of the clause that a verb or a noun of happening heads, by its own word and by the kind of happening that it tells.</summary>
    public IEnumerable<string> Of(int verb)
    {
        string lemma = Lemma(verb);
        string? doer = null, done = null;
        foreach (int dependent in dependents[verb])
        {
            string filler = Phrase(dependent);
            switch (words.Grammar(dependent).Relation)
            {
                case "nsubj":
                    doer = filler;
                    break;
                case "obl:agent":
                case "obl" when IsBy(dependent):
                    doer ??= filler;
                    break;
                case "nsubj:pass" or "obj":
                    done = filler;
                    break;
                default:
                    break;
            }
        }

        foreach (string head in senses[verb] is { } sense ? [lemma, sense] : (string[])[lemma])
        {
            if (doer is not null)
            {
                yield return $"doer:{doer} {head}";
            }

            if (done is not null)
            {
                yield return $"done:{head} {done}";
            }

            if (doer is not null && done is not null)
            {
                yield return $"clause:{doer} {head} {done}";
            }
        }
    }

    /// <summary>The party that a noun phrase stands for: "Houthi rebel forces" are a group, whatever their last word says; a noun of no party stands for itself.</summary>
    private string Phrase(int head)
    {
        string? own = party[head];
        if (own is null or "STATE" or "ORGANISATION" or "PERSON")
        {
            foreach (int dependent in dependents[head])
            {
                if (words.Grammar(dependent).Relation is "compound" or "amod" or "flat" && (party[dependent] is "GROUP" or "PROTESTER" || (own is null && party[dependent] is "STATE")))
                {
                    return party[dependent]!;
                }
            }
        }

        return own ?? Lemma(head);
    }

    private bool IsBy(int word) => dependents[word].Any(dependent => words.Grammar(dependent).Relation == "case" && words.Is(dependent, "by"));

    private int Head(int word) => words.Grammar(word).Head is var head and >= 0 ? wordOfToken[head] : -1;

    private string Lemma(int word) => words.Grammar(word).Lemma.ToLowerInvariant();
}
