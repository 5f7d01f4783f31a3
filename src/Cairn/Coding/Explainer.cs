using System.Collections.Immutable;
using System.Globalization;
using Cairn.Coding.Claims.Wording;
using Cairn.Coding.Events;
using Cairn.Language;
using Cairn.Values;

namespace Cairn.Coding;

/// <summary>Tells why a report was coded as it was: the words, rules and weights behind each coded thing, and what was considered and not coded. Thread-safe.</summary>
/// <remarks>It asks the coders again and changes nothing.</remarks>
internal sealed class Explainer(EventLexicon events, ClaimCoder claims, AssessmentCoder assessments)
{
    private readonly EventExplainer happenings = new(events);

    public ImmutableArray<Explanation> Explain(Reading reading, CodedReport coded)
    {
        Explanation[] things = [.. happenings.Explain(reading, coded.Events), .. Claims(reading, coded), .. Assessments(reading, coded)];
        return [.. things.OrderBy(thing => !thing.IsCoded).ThenBy(thing => thing.Kind).ThenBy(thing => thing.Evidence)];
    }

    private IEnumerable<Explanation> Claims(Reading reading, CodedReport coded)
    {
        var fields = new FieldExplainer(reading);
        foreach (var (number, evidence, features) in claims.Explain(reading, coded.Events))
        {
            int at = coded.Claims.IndexOf(coded.Claims.FirstOrDefault(claim => claim.Value.Spans[0] == number.Span)!);
            var claim = at < 0 ? null : coded.Claims[at];
            yield return Weighed(AnchorKind.Claim, claims.Weights, features, claim is null ? null : "c", at) with
            {
                Value = claim is null ? number.Span.In(reading.Document.Text).ToString() : $"{claim.Kind}: {claim.Value.Value} {claim.Unit}",
                Evidence = claim?.Evidence ?? evidence,
                Fields = claim is null ? [] : fields.Of(claim),
            };
        }
    }

    private IEnumerable<Explanation> Assessments(Reading reading, CodedReport coded)
    {
        var fields = new FieldExplainer(reading);
        foreach (var (evidence, features) in assessments.Explain(reading))
        {
            int at = coded.Assessments.IndexOf(coded.Assessments.FirstOrDefault(one => one.Evidence == evidence)!);
            var assessment = at < 0 ? null : coded.Assessments[at];
            yield return Weighed(AnchorKind.Assessment, assessments.Weights, features, assessment is null ? null : "a", at) with
            {
                Value = assessment?.Proposition ?? evidence.In(reading.Document.Text).ToString(),
                Evidence = evidence,
                Fields = assessment is null ? [] : fields.Of(assessment),
            };
        }
    }

    /// <summary>What was weighed; where the weights suffice and nothing was coded, the same was told elsewhere in the report.</summary>
    private static Explanation Weighed(AnchorKind kind, FeatureWeights weights, ImmutableArray<string> features, string? letter, int at)
    {
        int points = weights.Points(features);
        var reasons = weights.Reasons(features);
        return new Explanation
        {
            Kind = kind,
            Name = letter is null ? null : string.Create(CultureInfo.InvariantCulture, $"{letter}{at + 1}"),
            Value = "",
            Evidence = default,
            Points = points,
            Reasons = letter is null && points >= 0 ? [new Reason("told already elsewhere in the report", null, null), .. reasons] : reasons,
        };
    }
}
