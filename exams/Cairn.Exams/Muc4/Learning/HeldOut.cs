using System.Globalization;

namespace Cairn.Exams.Muc4;

/// <summary>One model learned from all messages and one for each part of them learned from the other parts, so that a message can be answered
/// by what others taught.</summary>
internal sealed class HeldOut
{
    private readonly LogisticModel[] parts;
    private readonly Lazy<LogisticModel> whole;

    private HeldOut(Lazy<LogisticModel> whole, LogisticModel[] parts, IReadOnlyList<Lesson> lessons)
    {
        (this.whole, this.parts) = (whole, parts);
        Quality = Measure(lessons);
    }

    /// <summary>Learned when it is first asked for.</summary>
    public LogisticModel Whole => whole.Value;

    /// <summary>How many lessons there were and, a question each, the average precision of the answers to lessons that the model had not seen.</summary>
    public string Quality { get; }

    /// <summary>The model that has not seen the message.</summary>
    public LogisticModel Without(int message) => parts[message % parts.Length];

    public static HeldOut Learn(LogisticTrainer trainer, IReadOnlyList<Lesson> lessons, int folds)
    {
        var numbered = NumberedLessons.Of(lessons, trainer.AtLeast);
        return new(new(() => trainer.Learn(numbered, _ => true)), [.. Enumerable.Range(0, folds).Select(fold => trainer.Learn(numbered, message => message % folds != fold))], lessons);
    }

    private string Measure(IReadOnlyList<Lesson> lessons)
    {
        int[][] sums = [.. lessons.Select(l => Without(l.Message).Sums(l.Features))];
        var precisions = Enumerable.Range(0, parts[0].Questions).Select(q => string.Create(CultureInfo.InvariantCulture, $"{100 * AveragePrecision(lessons, sums, q):0.0}"));
        return string.Create(CultureInfo.InvariantCulture, $"{lessons.Count} lessons, average precision {string.Join(' ', precisions)}");
    }

    private static double AveragePrecision(IReadOnlyList<Lesson> lessons, int[][] sums, int question)
    {
        int right = 0, said = 0;
        double total = 0;
        foreach (int i in Enumerable.Range(0, lessons.Count).Where(i => lessons[i].Answers[question] >= 0).OrderByDescending(i => sums[i][question]).ThenBy(i => i))
        {
            said++;
            if (lessons[i].Answers[question] == 1)
            {
                right++;
                total += (double)right / said;
            }
        }

        return right == 0 ? 0 : total / right;
    }
}
