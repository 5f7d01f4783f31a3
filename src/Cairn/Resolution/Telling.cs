using Cairn.Coding;
using Cairn.Values;

namespace Cairn.Resolution;

/// <summary>An event as one report tells it: what is compared with what other reports tell.</summary>
public sealed record Telling(CodedId Id, ContentHash Report, Event Event);
