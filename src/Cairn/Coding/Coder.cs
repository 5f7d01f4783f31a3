using Cairn.Language;
using Cairn.Values;

namespace Cairn.Coding;

/// <summary>Codes a read document: events first, then the claims that are not told by them, then assessments. Thread-safe.</summary>
public sealed class Coder(EventCoder events, ClaimCoder claims, AssessmentCoder assessments)
{
    public static StageVersion Version { get; } = new("coder", "0.1");

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
}
