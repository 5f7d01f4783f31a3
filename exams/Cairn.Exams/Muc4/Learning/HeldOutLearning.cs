using System.Globalization;

namespace Cairn.Exams.Muc4;

/// <summary>Learns models of which each has not seen a part of the messages, and tells how many lessons there were and, a question each, the
/// average precision of the answers to lessons that the model had not seen.</summary>
internal static class HeldOutLearning
{
    public static HeldOut<LogisticModel> Learn(this LogisticTrainer trainer, IReadOnlyList<Lesson> lessons, int folds)
    {
        var numbered = NumberedLessons.Of(lessons, trainer.AtLeast);
        LogisticModel[] parts = [.. Enumerable.Range(0, folds).Select(fold => trainer.Learn(numbered, message => message % folds != fold))];
        return new(new(() => trainer.Learn(numbered, _ => true)), parts,
            Quality([.. lessons.Select(l => l.Answers)], [.. lessons.Select(l => parts[l.Message % folds].Sums(l.Features))]));
    }

    public static HeldOut<Forest> Learn(this ForestTrainer trainer, IReadOnlyList<MeasuredLesson> lessons, int folds)
    {
        var binned = BinnedLessons.Of(lessons);
        Forest[] parts = [.. Enumerable.Range(0, folds).Select(fold => trainer.Learn(binned, message => message % folds != fold))];
        return new(new(() => trainer.Learn(binned, _ => true)), parts,
            Quality(binned.Answers, [.. lessons.Select(l => parts[l.Message % folds].Sums(l.Values))]));
    }

    private static string Quality(sbyte[][] answers, int[][] sums)
    {
        var precisions = Enumerable.Range(0, sums.Length == 0 ? 0 : sums[0].Length).Select(q => string.Create(CultureInfo.InvariantCulture, $"{100 * AveragePrecision(answers, sums, q):0.0}"));
        return string.Create(CultureInfo.InvariantCulture, $"{answers.Length} lessons, average precision {string.Join(' ', precisions)}");
    }

    private static double AveragePrecision(sbyte[][] answers, int[][] sums, int question)
    {
        int right = 0, said = 0;
        double total = 0;
        foreach (int i in Enumerable.Range(0, answers.Length).Where(i => answers[i][question] >= 0).OrderByDescending(i => sums[i][question]).ThenBy(i => i))
        {
            said++;
            if (answers[i][question] == 1)
            {
                right++;
                total += (double)right / said;
            }
        }

        return right == 0 ? 0 : total / right;
    }
}
