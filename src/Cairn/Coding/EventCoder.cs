using System.Collections.Immutable;
using Cairn.Language;

namespace Cairn.Coding;

/// <summary>Codes the happenings that a report tells. Thread-safe.</summary>
public sealed class EventCoder
{
    public ImmutableArray<Event> Code(Reading reading) => [];
}
