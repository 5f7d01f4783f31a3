namespace Cairn.Exams.Syntax;

/// <summary>A few sentences, their words one behind the other.</summary>
internal sealed class TrainingBatch
{
    public TrainingBatch(IReadOnlyList<TrainingSentence> sentences)
    {
        Sentences = sentences;
        First = new int[sentences.Count];
        for (int i = 0; i < sentences.Count; i++)
        {
            First[i] = Words;
            Words += sentences[i].Count;
        }
    }

    public IReadOnlyList<TrainingSentence> Sentences { get; }

    /// <summary>Where each sentence's words begin.</summary>
    public int[] First { get; }

    public int Words { get; }
}
