using Cairn.Publishing.Charts;

namespace Cairn.App.Web;

/// <summary>A chart on a page, with the address under which the same chart is a file.</summary>
/// <param name="Chart">What is drawn.</param>
/// <param name="Files">The API's address without its ending: <c>.svg</c> and <c>.csv</c> are put before the query.</param>
/// <param name="Query">The question mark and what follows it; empty where nothing does.</param>
/// <param name="Name">The name of saved files, without ending.</param>
internal sealed record ChartView(Chart Chart, string Files, string Query, string Name);
