using System.CommandLine;

namespace Cairn.Exams;

/// <summary>The verbs of this program, one line an exam.</summary>
internal static class Verbs
{
    public static IEnumerable<Command> All =>
    [
        SubTypes.SubTypesExam.Answer(),
        SubTypes.SubTypesExam.Learn(),
        Relevance.RelevanceVerb.Learn(),
        Calibration.CalibrateVerb.Learn(),
        Extraction.ExtractionExam.Verb(),
        Cleaning.FurnitureVerb.Learn(),
        Places.PlacesVerb.Verb(),
        Geoparsing.GeoparsingVerb.Verb(),
        Geoparsing.PlacesLearnVerb.Verb(),
        Names.NamesExam.Verb(),
        Names.VariantsExam.Verb(),
        Entities.EntitiesExam.Verb(),
        Syntax.SyntaxVerbs.Train(),
        Syntax.SyntaxVerbs.Vote(),
        Syntax.SyntaxVerbs.Measure(),
        Syntax.WordClassVerb.Make(),
        Events.EventLearning.Verb(),
        Speech.SpeechExam.Verb(),
        Learning.LearnVerbs.Claims(),
        Learning.LearnVerbs.Assessments(),
        Muc4.MucExam.Answer(),
        Muc4.MucExam.Learn(),
        Incidents.IncidentsVerb.Verb(),
    ];
}
