using System.Collections.Immutable;

namespace Cairn.App.Web;

/// <summary>A page of the room "Analyses": its address, its name and the question that it answers.</summary>
internal sealed record AnalysisPage(string Href, string Name, string Answers)
{
    /// <summary>All of them, in the order of the navigation.</summary>
    public static ImmutableArray<AnalysisPage> All { get; } =
    [
        new("/analyses/trends", "Trends", "How many, where and by whom, from day to year, and is it more or less than before?"),
        new("/claims/checks", "Arithmetic", "Do the numbers that people put forward add up?"),
        new("/assessments", "Questions", "Who answers a disputed question with yes, who with no?"),
    ];
}
