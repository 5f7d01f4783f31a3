namespace Cairn.Exams.Muc4;

/// <summary>An example in numbers to learn from.</summary>
/// <param name="Message">Index of the message it is taken from, by which it is held out.</param>
/// <param name="Values">What is measured, the same things in the same order for every lesson.</param>
/// <param name="Answers">A question each: 1 for yes, 0 for no, -1 where the key leaves it open.</param>
internal readonly record struct MeasuredLesson(int Message, int[] Values, sbyte[] Answers);
