using System.Collections.Immutable;
using Cairn.Language;
using Cairn.Values;

namespace Cairn.Coding;

/// <summary>Codes a read document: events first, then the claims that are not told by them, then assessments. Thread-safe.</summary>
public sealed class Coder(EventCoder events, ClaimCoder claims, AssessmentCoder assessments)
{
    public static StageVersion Version { get; } = new("coder", "0.1");

    private readonly Explainer explainer = new(events.Lexicon, claims, assessments);

    public CodedReport Code(Reading reading)
    {
        var happenings = events.Code(reading);
        return new CodedReport
        {
            Document = reading.Document,
            Events = happenings,
            Claims = claims.Code(reading, happenings),
            Assessments = assessments.Code(reading),
            Coder = Version,
        };
    }

    /// <summary>Why a document was coded as it was, and what in it was not coded.</summary>
    /// <param name="reading">As it was coded.</param>
    /// <param name="coded">What was coded from it.</param>
    public ImmutableArray<Explanation> Explain(Reading reading, CodedReport coded) => explainer.Explain(reading, coded);
}
