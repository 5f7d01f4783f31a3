using System.Collections.Immutable;
using Cairn.Cleaning;
using Cairn.Values;

namespace Cairn.Coding;

/// <summary>All that was coded from one document.</summary>
public sealed record CodedReport
{
    public required Document Document { get; init; }

    /// <summary>In order of the text.</summary>
    public required ImmutableArray<Event> Events { get; init; }

    public required ImmutableArray<Claim> Claims { get; init; }

    public required ImmutableArray<Assessment> Assessments { get; init; }

    /// <summary>False where the language is not coded yet: the report is kept, shown and searched all the same.</summary>
    public bool LanguageIsCoded { get; init; } = true;

    /// <summary>False where nothing in the report speaks of a conflict or of political violence: it is kept, shown and searched, but not coded.</summary>
    public bool IsAboutConflict { get; init; } = true;

    public required StageVersion Coder { get; init; }

    /// <summary>A report that is kept without anything coded from it.</summary>
    internal static CodedReport Uncoded(Document document, bool languageIsCoded, bool isAboutConflict) => new()
    {
        Document = document,
        Events = [],
        Claims = [],
        Assessments = [],
        LanguageIsCoded = languageIsCoded,
        IsAboutConflict = isAboutConflict,
        Coder = Coding.Coder.Version,
    };
}
