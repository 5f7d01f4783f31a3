using Cairn.Ledger.Queries;

namespace Cairn.App.Web;

/// <summary>Which stretch of a list a page shows, for the links to the others.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Size">Rows a page.</param>
/// <param name="Total">Rows in all.</param>
internal sealed record Stretch(int Number, int Size, long Total)
{
    public static Stretch Of(PageRequest request, long total) => new((request.Offset / request.Limit) + 1, request.Limit, total);

    public long Pages => Math.Max(1, (Total + Size - 1) / Size);

    public long First => Total == 0 ? 0 : ((long)(Number - 1) * Size) + 1;

    public long Last => Math.Min(Total, (long)Number * Size);
}
