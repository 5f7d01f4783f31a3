using Cairn.Coding;
using Cairn.Language;
using Cairn.Theatres;
using Xunit;

namespace Cairn.Tests.Coding.Events;

public sealed class EventSpanTests
{
    private const string Text =
        "Suicide bombers killed seven people in Baghdad and 15 in Mosul on Monday, and gunmen (masked men) shot dead two policemen; \"no group\" claimed the attacks, " +
        "officials said. Four gunmen were killed after a gun battle with the army, which left three soldiers dead near Tal Afar - the third such attack since May.";

    [Fact]
    public void A_text_cut_off_anywhere_is_coded_with_all_spans_inside_it()
    {
        var language = new LanguageLayer(TheatreSet.Read([DataFolders.Theatres], []));
        var coder = new EventCoder();
        int coded = 0;
        for (int length = 1; length <= Text.Length; length += 2)
        {
            string text = Text[..length];
            foreach (var happening in coder.Code(language.Read(SpecDocument.Of(text, new DateOnly(2020, 6, 18)))))
            {
                coded++;
                Assert.InRange(happening.Evidence.Start, 0, text.Length);
                Assert.InRange(happening.Evidence.End, happening.Evidence.Start + 1, text.Length);
                Assert.All(happening.Actors.Concat(happening.Targets).Concat(happening.Tactics).SelectMany(value => value.Spans), span => Assert.InRange(span.End, span.Start + 1, text.Length));
                Assert.InRange(happening.Confidence, 0, 1);
            }
        }

        Assert.True(coded > 0);
    }

    [Fact]
    public void The_same_report_gives_the_same_events()
    {
        var language = new LanguageLayer(TheatreSet.Read([DataFolders.Theatres], []));
        var coder = new EventCoder();
        var reading = language.Read(SpecDocument.Of(Text, new DateOnly(2020, 6, 18)));
        Assert.NotEmpty(coder.Code(reading));
        Assert.Equal(coder.Code(reading).Select(e => (e.Id, e.SubType.Value)), coder.Code(reading).Select(e => (e.Id, e.SubType.Value)));
        Assert.Equal(coder.Code(reading).Length, coder.Code(reading).Select(e => e.Id).Distinct().Count());
    }
}
