namespace Cairn.Exams.Muc4;

/// <summary>Lessons whose features are numbered, once for all models that learn from them; rare features are left out.</summary>
/// <param name="Questions">How many questions there are.</param>
/// <param name="Prints">By number: what stands for the feature in a model.</param>
/// <param name="Messages">By lesson: the message it is taken from.</param>
/// <param name="Seen">By lesson: the numbers of its features.</param>
/// <param name="Answers">By lesson: its answers.</param>
internal sealed record NumberedLessons(int Questions, uint[] Prints, int[] Messages, int[][] Seen, sbyte[][] Answers)
{
    public static NumberedLessons Of(IReadOnlyList<Lesson> lessons, int atLeast)
    {
        var counts = new Dictionary<uint, int>();
        foreach (var lesson in lessons)
        {
            foreach (ulong key in lesson.Features)
            {
                uint print = LogisticModel.Print(key);
                counts[print] = counts.GetValueOrDefault(print) + 1;
            }
        }

        uint[] prints = [.. counts.Where(c => c.Value >= atLeast).Select(c => c.Key).Order()];
        var numbers = new Dictionary<uint, int>(prints.Length);
        for (int i = 0; i < prints.Length; i++)
        {
            numbers.Add(prints[i], i);
        }

        return new NumberedLessons(lessons.Count == 0 ? 1 : lessons[0].Answers.Length, prints, [.. lessons.Select(l => l.Message)], [.. lessons.Select(l => Number(l.Features, numbers))], [.. lessons.Select(l => l.Answers)]);
    }

    private static int[] Number(ulong[] features, Dictionary<uint, int> numbers)
    {
        var seen = new List<int>(features.Length);
        foreach (ulong key in features)
        {
            if (numbers.TryGetValue(LogisticModel.Print(key), out int number))
            {
                seen.Add(number);
            }
        }

        return [.. seen];
    }
}
