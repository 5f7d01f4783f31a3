using Cairn.Coding.Claims.Grammar;
using Cairn.Coding.Claims.Wording;
using Cairn.Language.Syntax;

namespace Cairn.Coding.Assessments;

/// <summary>The words of a clause as features, by their dictionary form: each for itself, and each with the one behind it ("on the run"). No names and
/// no figures, so that what is learned carries over to other conflicts.</summary>
internal sealed class ClauseWording
{
    private const string AnyName = "#", AnyNumber = "0";

    private readonly ReadingWords words;
    private readonly bool[] isNamed;

    public ClauseWording(ReadingWords words)
    {
        this.words = words;
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
                features.Add($"pair-{before} {word}");
            }

            before = word;
            if (!isNamed[i] && syntax[i].Class is WordClass.Noun or WordClass.Verb or WordClass.Adj or WordClass.Adv or WordClass.Adp or WordClass.Sconj or WordClass.Aux)
            {
                features.Add("word-" + word);
            }
        }
    }
}
