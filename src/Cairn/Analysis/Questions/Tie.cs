using System.Collections.Immutable;
using Cairn.Coding;
using Cairn.Theatres;

namespace Cairn.Analysis.Questions;

/// <summary>A judgement tied to the question that it answers, with the signs that tie it.</summary>
/// <param name="Question">The question.</param>
/// <param name="Assessment">The judgement.</param>
/// <param name="Answer">Yes or no; who denies what says yes answers no.</param>
/// <param name="Weight">The weight of its signs less that of those to the contrary.</param>
/// <param name="Signs">What tied it: the words found and the reason.</param>
public sealed record Tie(Question Question, Assessment Assessment, Answer Answer, int Weight, ImmutableArray<(string Words, string Reason)> Signs);
