using Cairn.Coding.Claims.Grammar;
using Cairn.Coding.Claims.Wording;
using Cairn.Language.Syntax;

namespace Cairn.Coding.Assessments;

/// <summary>The words of a clause as features, by their dictionary form: each for itself, and each with the one behind it ("on the run"). No names and
/// no figures, so that what is learned carries over to other conflicts.</summary>
internal sealed class ClauseWording
{
    private const string AnyName = "#", AnyNumber = "0";

    /// <summary>No feature that weighs something is longer.</summary>
    private const int LongestFeature = 64;

    private readonly ReadingWords words;
    private readonly FeatureWeights? weights;
    private readonly bool[] isNamed;

    /// <param name="words">The report's words.</param>
    /// <param name="weights">Only features that weigh something are told, and no text is made for the others; null tells all, to learn from.</param>
    public ClauseWording(ReadingWords words, FeatureWeights? weights)
    {
        this.words = words;
        this.weights = weights;
        isNamed = new bool[words.Count];
        foreach (var mention in words.Reading.Mentions)
        {
            var (first, end) = words.TokensOf(mention.Span);
            isNamed.AsSpan(first, Math.Max(0, end - first)).Fill(true);
        }
    }

    public void AddTo(HashSet<string> features, Clause clause)
    {
        var syntax = words.Reading.Syntax;
        if (syntax.Length < clause.End)
        {
            return;
        }

        string? before = null;
        for (int i = clause.First; i < clause.End; i++)
        {
            if (syntax[i].Class == WordClass.Punct)
            {
                continue;
            }

            string word = isNamed[i] ? AnyName : syntax[i].Class == WordClass.Num ? AnyNumber : syntax[i].Lemma;
            if (before is not null)
            {
                Add(features, "pair-", before, " ", word);
            }

            before = word;
            if (!isNamed[i] && syntax[i].Class is WordClass.Noun or WordClass.Verb or WordClass.Adj or WordClass.Adv or WordClass.Adp or WordClass.Sconj or WordClass.Aux)
            {
                Add(features, "word-", word, "", "");
            }
        }
    }

    private void Add(HashSet<string> features, ReadOnlySpan<char> kind, ReadOnlySpan<char> one, ReadOnlySpan<char> between, ReadOnlySpan<char> other)
    {
        if (weights is null)
        {
            features.Add(string.Concat(kind, one, between, other));
            return;
        }

        int length = kind.Length + one.Length + between.Length + other.Length;
        if (length > LongestFeature)
        {
            return;
        }

        Span<char> feature = stackalloc char[LongestFeature];
        kind.CopyTo(feature);
        one.CopyTo(feature[kind.Length..]);
        between.CopyTo(feature[(kind.Length + one.Length)..]);
        other.CopyTo(feature[(length - other.Length)..]);
        if (weights.Find(feature[..length]) is { } known)
        {
            features.Add(known);
        }
    }
}
