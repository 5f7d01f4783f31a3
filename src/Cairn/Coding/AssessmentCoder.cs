using System.Collections.Immutable;
using Cairn.Language;

namespace Cairn.Coding;

/// <summary>Codes the disputable judgements that a report makes or passes on. Thread-safe.</summary>
public sealed class AssessmentCoder
{
    public ImmutableArray<Assessment> Code(Reading reading) => [];
}
