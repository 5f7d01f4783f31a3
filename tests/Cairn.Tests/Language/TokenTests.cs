using Cairn.Language;
using Cairn.Theatres;
using Xunit;

namespace Cairn.Tests.Language;

public sealed class TokenTests
{
    private static readonly LanguageLayer Layer = new(new TheatreSet { Countries = [], Theatres = [] });

    [Theory]
    [InlineData("They don't know ISIS's U.S.-led foe.", "They|do|n't|know|ISIS|'s|U.S.|-|led|foe|.")]
    [InlineData("between 2,000-3,000 men, $5bn and 11.5%", "between|2,000|-|3,000|men|,|$|5|bn|and|11.5|%")]
    [InlineData("Hisham al-Hashemi told Al-Hurra on Oct. 5.", "Hisham|al-Hashemi|told|Al-Hurra|on|Oct.|5|.")]
    [InlineData("an AK-47 and anti-tank missiles of the 26th Brigade", "an|AK-47|and|anti-tank|missiles|of|the|26th|Brigade")]
    [InlineData("the fighters' camp in Ba'aj", "the|fighters|'|camp|in|Ba'aj")]
    [InlineData("قال المتحدث إن 5 قتلوا.", "قال|المتحدث|إن|5|قتلوا|.")]
    public void Words_numbers_and_marks_are_cut_apart(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Read(text).Tokens.Select(token => token.Span.In(text).ToString())));

    [Theory]
    [InlineData("Gen. Ali met Mr. Smith of the U.S. Army. He left.", 2)]
    [InlineData("\"We won. We go on,\" he said. Nobody answered.", 3)]
    [InlineData("It was over... or so they thought. The U.S. The end.", 3)]
    [InlineData("First line\n\nSecond line", 2)]
    [InlineData("Losses:\n• two tanks\n• a truck", 3)]
    public void Sentences_end_where_they_end(string text, int expected) => Assert.Equal(expected, Read(text).Sentences.Length);

    private static Reading Read(string text) => Layer.Read(SpecDocument.Of(text));
}
