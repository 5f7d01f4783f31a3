using Cairn.Coding;
using Cairn.Collection;
using Cairn.Running;
using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.App.Web;

/// <summary>Codes a report of the store once more with the coder at hand, to tell why it is coded so. The coder is read when somebody first asks. Thread-safe.</summary>
internal sealed class Explanations(TheatreSet? theatres)
{
    private readonly Lazy<Pipeline> pipeline = new(() => Pipeline.Standard(theatres ?? TheatreSet.Read([], [])));

    public Outcome<ReportExplanation> Of(Report report) => pipeline.Value.Explain(report);
}
