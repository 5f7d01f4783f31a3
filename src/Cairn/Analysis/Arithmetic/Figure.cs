using System.Collections.Immutable;
using Cairn.Coding;
using Cairn.Language.Tokens;
using Cairn.Values;

namespace Cairn.Analysis.Arithmetic;

/// <summary>A claim with the sentence that makes it, as the checks read it.</summary>
public sealed record Figure
{
    public required Claim Claim { get; init; }

    public CodedId Id => Claim.Id;

    /// <summary>Its short name within its report: <c>c1</c>.</summary>
    public required string Name { get; init; }

    public required ContentHash Report { get; init; }

    /// <summary>File stem of its report.</summary>
    public required string Stem { get; init; }

    public string? Outlet { get; init; }

    public DateOnly? Published { get; init; }

    /// <summary>The whole sentence, with white space folded.</summary>
    public required string Sentence { get; init; }

    /// <summary>Where the sentence stands in the cleaned text.</summary>
    public required TextSpan SentenceSpan { get; init; }

    public required FigureSense Sense { get; init; }

    /// <summary>The days that it covers as its sentence bears them out; null where it is a level, or nothing fixes them.</summary>
    public DateRange? Period { get; init; }

    /// <summary>How many whole months it covers; null where its words do not say.</summary>
    public int? Months { get; init; }

    /// <summary>For a change in per cent: which earlier time it is measured from, in months back; null where the sentence does not say.</summary>
    public int? MonthsBack { get; init; }

    public CountRange Value => Claim.Value.Value;

    public string Kind => Claim.Kind;

    public string Counter => Claim.Speaker.Value;

    /// <summary>The day that stands for it in time: the middle of its period, else the day of publication.</summary>
    public DateOnly? Day => Period is { } period ? period.First.AddDays(period.Days / 2) : Published;

    /// <summary>Country codes, sorted.</summary>
    public ImmutableArray<string> Scope { get; init; } = [];

    internal TextSpan Number => Claim.Value.Spans[0];

    internal bool Has(FigureSense sense) => (Sense & sense) != 0;

    /// <summary>True where it tells how things stand: no flow, no part, no number in each of many, no side of a change, no plan.</summary>
    internal bool IsPlain => !Has(FigureSense.Gone | FigureSense.Came | FigureSense.Part | FigureSense.Each | FigureSense.Before | FigureSense.After | FigureSense.Planned);

    public bool Equals(Figure? other) => other is not null && Id == other.Id && Report == other.Report;

    public override int GetHashCode() => HashCode.Combine(Id, Report);
}
