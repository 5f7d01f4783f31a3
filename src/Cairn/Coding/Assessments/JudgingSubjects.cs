using Cairn.Coding.Claims.Grammar;
using Cairn.Language.Names;
using Cairn.Language.Syntax;
using Cairn.Values;

namespace Cairn.Coding.Assessments;

/// <summary>Finds who judges in a clause without words of speech: "Officials do not see a serious danger", "the task force took this as proof", "two former
/// ambassadors doubt it". The verbs are the class <c>judges</c> of <c>assessment-words.tsv</c>.</summary>
internal sealed class JudgingSubjects(ClauseReading view, AssessmentLexicon lexicon)
{
    /// <summary>Surer than the outlet, less sure than words of speech.</summary>
    private const double Confidence = 0.7;

    /// <summary>The subject of a judging verb; null where the clause has none, or its subject only stands for somebody.</summary>
    public Evidenced<string>? Of(Clause clause)
    {
        var (words, syntax) = (view.Words, view.Words.Reading.Syntax);
        if (Predicate.Of(words.Reading, clause) is not { Subject: >= 0, IsPassive: false } predicate || !lexicon.Words.Has([syntax[predicate.Token].Lemma], 0, 1, "judges")
            || syntax[predicate.Subject].Class is not (WordClass.Noun or WordClass.Propn))
        {
            return null;
        }

        int first = predicate.Subject, end = predicate.Subject + 1;
        for (int i = clause.First; i < predicate.Token; i++)
        {
            if (HangsOn(i, predicate.Subject, clause) && words.IsWord(i))
            {
                (first, end) = (Math.Min(first, i), Math.Max(end, i + 1));
            }
        }

        var span = words.Span(first, end);
        var named = words.Reading.Mentions.FirstOrDefault(mention => mention.Span.Contains(words.Span(predicate.Subject)) && mention.Kind is MentionKind.Organisation or MentionKind.Person);
        return new Evidenced<string>(named is { Actor: not null } ? named.Name : span.In(words.Text).ToString(), span, Confidence);
    }

    private bool HangsOn(int token, int head, Clause clause)
    {
        var syntax = view.Words.Reading.Syntax;
        for (int steps = 0; clause.Contains(token) && steps < clause.Length; steps++, token = syntax[token].Head)
        {
            if (token == head)
            {
                return true;
            }

            if (syntax[token].Relation.StartsWith("acl", StringComparison.Ordinal))
            {
                return false;
            }
        }

        return false;
    }
}
