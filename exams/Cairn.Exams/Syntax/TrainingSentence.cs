using Cairn.Language.Syntax;

namespace Cairn.Exams.Syntax;

/// <summary>A sentence as the network learns from it: numbers for words, tags and relations.</summary>
/// <param name="Forms">What is seen of each word.</param>
/// <param name="Known">Its row in the <see cref="TrainingLexicon"/>; 0 where it is not there.</param>
/// <param name="Tags">Its joint tag.</param>
/// <param name="Heads">Its head, from 1; 0 for the root.</param>
/// <param name="Labels">Its relation.</param>
/// <param name="IsProjective">Whether no two arcs cross, so that the parser can build the tree.</param>
internal sealed record TrainingSentence(WordForm[] Forms, int[] Known, byte[] Tags, int[] Heads, byte[] Labels, bool IsProjective)
{
    public int Count => Forms.Length;
}
