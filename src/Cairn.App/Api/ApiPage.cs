using System.Collections.Immutable;
using Cairn.Ledger.Queries;

namespace Cairn.App.Api;

/// <summary>A stretch of a longer list.</summary>
/// <param name="Total">How long the whole list is.</param>
/// <param name="Page">Number of the stretch, from 1.</param>
/// <param name="Size">How many items a stretch has at most.</param>
/// <param name="Items">The items.</param>
internal sealed record ApiPage<T>(long Total, int Page, int Size, ImmutableArray<T> Items)
{
    public static ApiPage<T> Of<TSource>(Page<TSource> page, PageRequest request, Func<TSource, T> convert) =>
        new(page.Total, (request.Offset / request.Limit) + 1, request.Limit, [.. page.Items.Select(convert)]);
}
