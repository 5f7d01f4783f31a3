using System.Collections.Immutable;

namespace Cairn.App.Web;

/// <summary>The form in which a named person grades a source or a statement, with what was held before.</summary>
/// <param name="Marks">The marks to choose from, with what they mean.</param>
/// <param name="Held">What was held so far, newest first: mark, who, when, why.</param>
/// <param name="Proposed">The mark that the record speaks for.</param>
/// <param name="Reason">Why the record speaks for it.</param>
/// <param name="ReaderName">The reader's name as last given.</param>
internal sealed record GradeForm(
    ImmutableArray<(string Mark, string Words)> Marks, ImmutableArray<(string Mark, string By, DateTimeOffset At, string? Reason)> Held, string Proposed, string Reason, string? ReaderName);
