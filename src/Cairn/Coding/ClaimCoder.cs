using System.Collections.Immutable;
using Cairn.Language;

namespace Cairn.Coding;

/// <summary>Codes the numbers that somebody in a report puts forward. Thread-safe.</summary>
public sealed class ClaimCoder
{
    /// <param name="reading">The report.</param>
    /// <param name="events">Its events: a toll that an event carries is no claim, a rival toll is one.</param>
    public ImmutableArray<Claim> Code(Reading reading, ImmutableArray<Event> events) => [];
}
