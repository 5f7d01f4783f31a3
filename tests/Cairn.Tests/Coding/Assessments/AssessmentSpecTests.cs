using Cairn.Coding;
using Cairn.Language;
using Cairn.Tests.Specs;
using Cairn.Theatres;
using Xunit;

namespace Cairn.Tests.Coding.Assessments;

public sealed class AssessmentSpecTests
{
    private static readonly Lazy<LanguageLayer> Language = new(() => new LanguageLayer(TheatreSet.Read([DataFolders.Theatres], [])));
    private static readonly Lazy<AssessmentCoder> Coder = new(() => AssessmentCoder.Read(DataFolders.Ontology));

    public static TheoryData<string> Cases => SpecRunner.Keys("assessments");

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_assessment_is_coded_as_the_spec_says(string key) => SpecRunner.Check(key, spec =>
    {
        var document = SpecDocument.Of(spec.Input, spec.Published, outlet: spec.Setting("outlet"), author: spec.Setting("author"));
        return Coder.Value.Code(Language.Value.Read(document)).SelectMany(Lines);
    });

    private static IEnumerable<string> Lines(Assessment assessment)
    {
        yield return $"{(assessment.Stance == Stance.Asserts ? "asserts" : "denies")} {assessment.Proposition}";
        yield return $"speaker {assessment.Speaker.Value}";
        foreach (var via in assessment.Via)
        {
            yield return $"via {via.Value}";
        }
    }
}
