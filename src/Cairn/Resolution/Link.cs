using Cairn.Values;

namespace Cairn.Resolution;

/// <summary>Says that two events tell of the same happening, or of different ones; by whom and why. Appended, never changed: the newest
/// link between two events holds, a person's before a machine's.</summary>
/// <param name="First">The smaller of the two event ids in ordinal order, so that a pair has one key.</param>
/// <param name="Second">The other event's id.</param>
/// <param name="Verdict">Same, different or unsure.</param>
/// <param name="By">A person's name, or the resolver's name and version.</param>
/// <param name="IsHuman">True where a named person said so.</param>
/// <param name="Reason">What agrees and what does not, in words: <c>same type; Tabqah; 2017-04-13; 18 killed</c>.</param>
/// <param name="Score">The resolver's estimate that it is the same happening, 0 to 1; 1 or 0 for a person.</param>
public sealed record Link(CodedId First, CodedId Second, LinkVerdict Verdict, string By, bool IsHuman, string Reason, double Score)
{
    /// <summary>The link of two events named in either order.</summary>
    public static Link Between(CodedId one, CodedId other, LinkVerdict verdict, string by, bool isHuman, string reason, double score) =>
        string.CompareOrdinal(one.Value, other.Value) <= 0
            ? new Link(one, other, verdict, by, isHuman, reason, score)
            : new Link(other, one, verdict, by, isHuman, reason, score);
}
