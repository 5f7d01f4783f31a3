using Cairn.Analysis.Activity;
using Cairn.Analysis.Comparison;
using Cairn.Theatres;

namespace Cairn.App.Web;

/// <summary>What analyses know of the theatres: divisions by name and point, and kinds of targets. Read once. Thread-safe.</summary>
internal sealed class TheatreKnowledge(TheatreSet theatres)
{
    public Divisions Divisions { get; } = new(theatres, DataFolders.Ontology);

    public TargetKinds Targets { get; } = TargetKinds.Read(DataFolders.Ontology, theatres);
}
