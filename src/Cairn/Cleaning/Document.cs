using System.Collections.Immutable;
using Cairn.Collection;
using Cairn.Values;

namespace Cairn.Cleaning;

/// <summary>A report cleaned: its text without page furniture, and what the page says about itself.</summary>
public sealed record Document
{
    public required Report Report { get; init; }

    /// <summary>The cleaned text. Blocks are parted by one empty line. Every span of a coded thing counts in this.</summary>
    public required string Text { get; init; }

    public required SourceMap Map { get; init; }

    /// <summary>The blocks of <see cref="Text"/>, in order, not overlapping.</summary>
    public required ImmutableArray<Block> Blocks { get; init; }

    /// <summary>What was taken off, in order of the report.</summary>
    public required ImmutableArray<Furniture> Furniture { get; init; }

    public string? Title { get; init; }

    /// <summary>The outlet as the page spells it; null where it does not name it.</summary>
    public string? Outlet { get; init; }

    /// <summary>The author or authors ("A; B").</summary>
    public string? Author { get; init; }

    /// <summary>The day of publication; null where the page gives none.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Bounds of the day of publication where it is not given but the text bounds it; open to the end where its last day is
    /// <see cref="DateOnly.MaxValue"/>.</summary>
    public DateRange? PublishedRange { get; init; }

    /// <summary>The place, day and agency that open a wire report ("ADEN, March 3, 2016 (Agency) -"): part of the text, but of no sentence
    /// that tells something; null where nothing opens it so.</summary>
    public TextSpan? Opening { get; init; }

    /// <summary>ISO 639-1 code of the language: <c>en</c>, <c>ar</c>; <c>und</c> where it could not be told.</summary>
    public required string Language { get; init; }

    /// <summary>Which version of the cleaner made this.</summary>
    public required StageVersion Cleaner { get; init; }
}
