using System.Collections.Immutable;
using Cairn.Language;
using Cairn.Values;

namespace Cairn.Coding;

/// <summary>Codes a read document: events first, then the claims that are not told by them, then assessments. Thread-safe.</summary>
/// <param name="events">Codes happenings.</param>
/// <param name="claims">Codes numbers put forward.</param>
/// <param name="assessments">Codes judgements.</param>
/// <param name="scale">Turns the coders' estimates into probabilities; where null they stay as they are.</param>
public sealed class Coder(EventCoder events, ClaimCoder claims, AssessmentCoder assessments, ConfidenceScale? scale = null)
{
    public static StageVersion Version { get; } = new("coder", "0.1");

    private readonly Explainer explainer = new(events.Lexicon, claims, assessments);

    public CodedReport Code(Reading reading)
    {
        var happenings = events.Code(reading);
        var view = claims.View(reading);
        return new CodedReport
        {
            Document = reading.Document,
            Events = Scaled(happenings, scale is null ? null : scale.Of),
            Claims = Scaled(claims.Code(view, happenings), scale is null ? null : scale.Of),
            Assessments = Scaled(assessments.Code(view), scale is null ? null : scale.Of),
            Coder = Version,
        };
    }

    private static ImmutableArray<T> Scaled<T>(ImmutableArray<T> things, Func<T, T>? scaled) => scaled is null ? things : [.. things.Select(scaled)];

    /// <summary>Why a document was coded as it was, and what in it was not coded.</summary>
    /// <param name="reading">As it was coded.</param>
    /// <param name="coded">What was coded from it.</param>
    public ImmutableArray<Explanation> Explain(Reading reading, CodedReport coded) => explainer.Explain(reading, coded);
}
