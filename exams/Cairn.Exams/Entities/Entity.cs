using Cairn.Values;

namespace Cairn.Exams.Entities;

/// <summary>A stretch of text with the type that the exam gives it.</summary>
internal readonly record struct Entity(TextSpan Span, string Type);
