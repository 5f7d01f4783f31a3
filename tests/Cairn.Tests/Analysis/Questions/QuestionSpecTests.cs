using Cairn.Analysis.Questions;
using Cairn.Coding;
using Cairn.Tests.Specs;
using Cairn.Theatres;
using Cairn.Values;
using Xunit;

namespace Cairn.Tests.Analysis.Questions;

public sealed class QuestionSpecTests
{
    private static readonly Lazy<QuestionTies> Ties = new(() => new QuestionTies(TheatreSet.Read([DataFolders.Theatres], []), DataFolders.Ontology));

    public static TheoryData<string> Cases => SpecRunner.Keys("questions");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_judgement_answers_the_questions_that_the_spec_says(string key) => SpecRunner.Check(key, spec =>
        Ties.Value.Of(Judgement(spec), spec.Input).Select(tie => $"answer {tie.Question.Id} {tie.Answer.ToString().ToLowerInvariant()}"));

    [Fact]
    public void Every_question_that_ships_can_be_answered_either_way()
    {
        Assert.NotEmpty(Ties.Value.Questions);
        Assert.All(Ties.Value.Questions, question => Assert.Equal([false, true], question.Signs.Select(sign => sign.SaysYes).Distinct().Order()));
    }

    private static Assessment Judgement(SpecCase spec) => new()
    {
        Anchor = new Anchor(ContentHash.Of("spec"u8), AnchorKind.Assessment, new TextSpan(0, spec.Input.Length)),
        Proposition = spec.Input,
        Stance = Enum.Parse<Stance>(spec.Setting("stance")!, ignoreCase: true),
        Speaker = new Evidenced<string>("a speaker", new TextSpan(0, 1)),
        Evidence = new TextSpan(0, spec.Input.Length),
        Confidence = 1,
    };
}
