using Cairn.Coding;
using Cairn.Values;

namespace Cairn.Resolution;

/// <summary>An event as one report tells it: what is compared with what other reports tell.</summary>
/// <param name="Id">The event's id.</param>
/// <param name="Report">The report that tells it.</param>
/// <param name="Event">What it tells.</param>
/// <param name="Evidence">In which words; empty where they are not at hand.</param>
/// <param name="Published">When it told so; tolls rise with time. Null where not known.</param>
public sealed record Telling(CodedId Id, ContentHash Report, Event Event, string Evidence = "", DateOnly? Published = null);
