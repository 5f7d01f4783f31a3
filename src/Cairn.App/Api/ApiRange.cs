using Cairn.Values;

namespace Cairn.App.Api;

/// <summary>A number as told; an end that was left open is null.</summary>
internal sealed record ApiRange(decimal? Low, decimal? High)
{
    public static ApiRange? Of(Evidenced<CountRange>? range) => range is null ? null : new ApiRange(range.Value.Low, range.Value.High);
}
