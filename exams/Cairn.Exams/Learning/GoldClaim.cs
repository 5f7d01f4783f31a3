using System.Text.Json;

namespace Cairn.Exams.Learning;

/// <summary>A claim that a person coded: the words it stands in and its value.</summary>
internal sealed record GoldClaim(string Evidence, decimal? Low, decimal? High)
{
    public static GoldClaim Of(JsonElement claim)
    {
        var value = claim.GetProperty("value");
        return new GoldClaim(claim.GetProperty("evidence").GetString()!, End(value[0]), End(value[1]));
    }

    private static decimal? End(JsonElement end) => end.ValueKind == JsonValueKind.Number ? end.GetDecimal() : null;
}
