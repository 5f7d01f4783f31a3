using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Cairn.Values;

/// <summary>What decisions and links hold on to: a report, a kind of coded thing, and the words it rests on.</summary>
/// <remarks>The span counts in the decoded report, not in the cleaned text, so that a newer cleaning leaves it where it was.
/// It is the narrowest evidence: of an event its trigger word, of a claim its number, of an assessment its clause.</remarks>
/// <param name="Report">The report that was coded.</param>
/// <param name="Kind">Event, claim, assessment, or one field of one of these.</param>
/// <param name="Evidence">Span in the decoded report.</param>
/// <param name="Field">Field name where <paramref name="Kind"/> is <see cref="AnchorKind.Field"/>; also tells apart two things that
/// one word carries ("strikes on Mosul and Tal Afar": <c>place:1</c>); else null.</param>
public readonly record struct Anchor(ContentHash Report, AnchorKind Kind, TextSpan Evidence, string? Field = null)
{
    /// <summary>The id that this anchor makes: the same for the same anchor on every machine.</summary>
    public CodedId Id
    {
        get
        {
            string key = string.Create(CultureInfo.InvariantCulture, $"{Report.Hex}|{Kind}|{Evidence.Start}|{Evidence.End}|{Field}");
            byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(key));
            return new CodedId("ecaf"[(int)Kind] + Convert.ToHexStringLower(hash.AsSpan(0, 8)));
        }
    }
}
