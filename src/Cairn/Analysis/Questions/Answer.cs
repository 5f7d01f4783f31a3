namespace Cairn.Analysis.Questions;

/// <summary>How a judgement answers a question, its speaker's stance taken in.</summary>
public enum Answer
{
    Yes,
    No,
}
