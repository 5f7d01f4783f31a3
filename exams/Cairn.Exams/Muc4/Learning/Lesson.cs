namespace Cairn.Exams.Muc4;

/// <summary>An example to learn from.</summary>
/// <param name="Message">Index of the message it is taken from, by which it is held out.</param>
/// <param name="Features">What is seen.</param>
/// <param name="Answers">A question each: 1 for yes, 0 for no, -1 where the key leaves it open.</param>
internal readonly record struct Lesson(int Message, ulong[] Features, sbyte[] Answers);
