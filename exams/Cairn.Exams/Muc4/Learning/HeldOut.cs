namespace Cairn.Exams.Muc4;

/// <summary>One model learned from all messages and one for each part of them learned from the other parts, so that a message can be answered
/// by what others taught.</summary>
internal sealed class HeldOut
{
    private readonly LogisticModel[] parts;

    private HeldOut(LogisticModel whole, LogisticModel[] parts) => (Whole, this.parts) = (whole, parts);

    public LogisticModel Whole { get; }

    /// <summary>The model that has not seen the message.</summary>
    public LogisticModel Without(int message) => parts[message % parts.Length];

    public static HeldOut Learn(LogisticTrainer trainer, IReadOnlyList<Lesson> lessons, int folds) =>
        new(trainer.Learn(lessons), [.. Enumerable.Range(0, folds).Select(fold => trainer.Learn([.. lessons.Where(l => l.Message % folds != fold)]))]);
}
