using System.Collections.Frozen;
using System.Collections.Immutable;
using Cairn.Coding;
using Cairn.Theatres;

namespace Cairn.Analysis.Questions;

/// <summary>One question with the words by which judgements are tied to it.</summary>
internal sealed class QuestionSigns
{
    private readonly Question question;
    private readonly FrozenSet<string> asking;
    private readonly PhraseList names;
    private readonly PhraseList longer;
    private readonly PhraseList notBehind;
    private readonly ImmutableArray<(QuestionSign Sign, PhraseList Words, PhraseList With, PhraseList Without)> signs;

    /// <param name="question">The question.</param>
    /// <param name="about">Of whom one must be named.</param>
    /// <param name="others">All other actors: one whose name begins with such a name ("Islamic State West Africa Province") is somebody else.</param>
    /// <param name="asking">Words that a question begins with where a statement would not.</param>
    public QuestionSigns(Question question, IEnumerable<Actor> about, IEnumerable<Actor> others, FrozenSet<string> asking)
    {
        (this.question, this.asking) = (question, asking);
        // Letters without regard to case: "IS" would be every "is". Propositions have the usual names anyway.
        string[] asked = [.. about.SelectMany(actor => actor.Variants.Prepend(actor.Name)).Where(name => name.Length > 2)];
        names = new PhraseList(asked);
        longer = new PhraseList(others.SelectMany(actor => actor.Variants.Prepend(actor.Name)).Where(name => asked.Any(known => name.StartsWith(known + " ", StringComparison.OrdinalIgnoreCase))));
        notBehind = new PhraseList(question.NotBehind);
        signs = [.. question.Signs.Select(sign => (sign, new PhraseList(sign.Words), new PhraseList(sign.With), new PhraseList(sign.Without)))];
    }

    /// <summary>The tie of a judgement to this question; null where its signs are too few, or speak against each other.</summary>
    public Tie? Of(Assessment assessment, string[] proposition, string[] evidence)
    {
        if (!Names(proposition) || IsQuestion(proposition, evidence))
        {
            return null;
        }

        var found = ImmutableArray.CreateBuilder<(string Words, string Reason)>();
        int yes = 0, no = 0;
        foreach (var (sign, words, with, without) in signs)
        {
            string[] text = sign.InEvidence ? [.. proposition, "/", .. evidence] : proposition;
            if ((sign.TurnsWhenDenied || assessment.Stance == Stance.Asserts) && words.In(text) is { } first && (with.IsEmpty || with.In(text) is not null) && without.In(text) is null)
            {
                string? second = with.In(text);
                found.Add((second is null || second == first ? first : $"{first} … {second}", sign.Reason));
                (yes, no) = sign.SaysYes ? (yes + sign.Weight, no) : (yes, no + sign.Weight);
            }
        }

        int weight = Math.Abs(yes - no);
        bool isYes = yes > no != (assessment.Stance == Stance.Denies);
        return weight >= question.Least ? new Tie(question, assessment, isYes ? Answer.Yes : Answer.No, weight, found.ToImmutable()) : null;
    }

    /// <summary>True where the report asks rather than asserts: "Is the group back?"</summary>
    private bool IsQuestion(string[] proposition, string[] evidence) =>
        proposition is [var first, ..] && evidence is [var told, ..] && first == told && asking.Contains(first);

    /// <summary>True where the judgement names one of whom the question asks, and not only as somebody else's opponent.</summary>
    private bool Names(string[] proposition) => question.About.IsEmpty || names.Places(proposition).Any(at =>
    {
        int behind = at > 0 && proposition[at - 1] == "the" ? at - 1 : at;
        return !longer.IsAt(proposition, at) && notBehind.In(proposition.AsSpan(Math.Max(0, behind - 1), behind - Math.Max(0, behind - 1))) is null;
    });
}
