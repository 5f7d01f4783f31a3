using System.Collections.Immutable;

namespace Cairn.App.Web;

/// <summary>A page of the room "Analyses": its address, its name and the question that it answers.</summary>
internal sealed record AnalysisPage(string Href, string Name, string Answers)
{
    /// <summary>All of them, in the order of the navigation.</summary>
    public static ImmutableArray<AnalysisPage> All { get; } =
    [
        new("/analyses/trends", "Trends", "How many, where and by whom, from day to year, and is it more or less than before?"),
        new("/analyses/changes", "Changes", "When did the level of violence change, from what to what, and how sure is that?"),
        new("/analyses/quality", "Quality of attacks", "Are attacks getting more dangerous, by the measures that are the standard for the group?"),
        new("/analyses/forecast", "Forecast", "How many are to be expected in each province next month, if things go on as they went?"),
        new("/analyses/compare", "Comparison", "Are today's tactics, targets and places those of another time, province or actor?"),
        new("/analyses/map", "Activity map", "Where does it happen, where do provinces meet, and where does the middle move?"),
        new("/analyses/hypotheses", "Hypotheses", "Which explanation has least against it, and on whose word does that hang?"),
        new("/analyses/agreement", "Agreement", "How far do the machine and people decide alike?"),
        new("/claims/checks", "Arithmetic", "Do the numbers that people put forward add up?"),
        new("/assessments", "Questions", "Who answers a disputed question with yes, who with no?"),
    ];
}
