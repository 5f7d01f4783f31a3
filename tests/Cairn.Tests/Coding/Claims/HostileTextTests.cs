using Cairn.Coding;
using Cairn.Language;
using Cairn.Theatres;
using Cairn.Values;
using Xunit;

namespace Cairn.Tests.Coding.Claims;

public sealed class HostileTextTests
{
    private static readonly string[] Pieces =
    [
        "of", "the", "group", "5", "1,000", "percent", "$5bn", "said", "\"", "“", "”", ",", ".", "(", ")", "-", "—", ";", "ISIS", "Iraq", "killed", "fighters", "number of",
        "its", "they", "no longer", "failed to", "that", "and", "which", "Iraqi", "Joint", "Command", "since 2014", "'s", "is", "\n\n", "%", "km", "between", "to", "�",
    ];

    [Fact]
    public void Words_in_any_order_are_coded_without_a_fault_and_every_span_lies_in_the_text()
    {
        var language = new LanguageLayer(TheatreSet.Read([DataFolders.Theatres], []));
        var claims = ClaimCoder.Read(DataFolders.Ontology);
        var assessments = AssessmentCoder.Read(DataFolders.Ontology);
        var random = new Random(20140610);
        int coded = 0;
        for (int round = 0; round < 400; round++)
        {
            string text = string.Join(' ', Enumerable.Range(0, random.Next(0, 40)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            var reading = language.Read(SpecDocument.Of(text, new DateOnly(2020, 6, 18)));
            TextSpan[] spans =
            [
                .. claims.Code(reading, []).SelectMany(c => new[] { c.Evidence, c.Value.Spans[0], c.Subject.Spans[0], c.Speaker.Spans[0] }),
                .. assessments.Code(reading).SelectMany(a => new[] { a.Evidence, a.Speaker.Spans[0] }),
            ];
            coded += spans.Length;
            Assert.All(spans, span => Assert.True(span.Start >= 0 && span.End <= text.Length && span.Length > 0, $"{span} in '{text}'"));
        }

        Assert.True(coded > 0);
    }

    [Fact]
    public void A_sentence_of_a_thousand_words_is_coded_too()
    {
        var language = new LanguageLayer(TheatreSet.Read([DataFolders.Theatres], []));
        string text = string.Join(" and ", Enumerable.Repeat("the group has 2,000 fighters in Iraq", 150)) + ".";
        var reading = language.Read(SpecDocument.Of(text));
        Assert.NotEmpty(ClaimCoder.Read(DataFolders.Ontology).Code(reading, []));
        Assert.All(AssessmentCoder.Read(DataFolders.Ontology).Code(reading), a => Assert.True(a.Evidence.End <= text.Length));
    }
}
