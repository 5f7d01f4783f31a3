using Cairn.Values;

namespace Cairn.Ledger.Tolls;

/// <summary>One number of killed that a report gives for an incident.</summary>
/// <param name="Value">The number as told.</param>
/// <param name="Speaker">Who gives it; the outlet or the report's name where nobody in it does.</param>
/// <param name="Family">Number of the report's family in the incident's list, from 0.</param>
/// <param name="Published">The day of the report; null where not known.</param>
/// <param name="Stem">File stem of the report.</param>
/// <param name="Thing">The claim or event that holds it.</param>
/// <param name="Evidence">In which words.</param>
public sealed record RivalToll(CountRange Value, string Speaker, int Family, DateOnly? Published, string Stem, CodedId Thing, string Evidence);
