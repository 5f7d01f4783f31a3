using Cairn.Coding.Events;
using Cairn.Coding.Events.Snippets;
using Cairn.Language;
using Cairn.Theatres;
using Xunit;

namespace Cairn.Tests.Coding.Events;

/// <summary>What a short text is held to show: parties instead of names, and who did what to whom.</summary>
public sealed class SnippetFeaturesTests
{
    private static readonly LanguageLayer Language = new(TheatreSet.Read([DataFolders.Theatres], []));
    private static readonly SnippetFeatures Features = new(EventLexicon.Read(DataFolders.Ontology));

    [Fact]
    public void Who_took_ground_is_a_kind_of_party_and_not_a_name()
    {
        var rebels = Of("Rebels captured the town on Monday.");
        Assert.Contains("doer:GROUP Ground", rebels);
        Assert.Contains("opens:GROUP", rebels);
        Assert.DoesNotContain("doer:STATE Ground", rebels);
        Assert.Contains("doer:STATE Ground", Of("Soldiers captured the town on Monday."));
    }

    [Fact]
    public void A_doer_named_behind_by_is_the_doer() =>
        Assert.Contains("doer:GROUP Ground", Of("The town was captured by rebels."));

    [Fact]
    public void Names_dates_and_numbers_are_no_words() =>
        Assert.DoesNotContain(Of("On 4 May 2016 forty people died in Mosul."), feature => feature is "word:mosul" or "word:may" or "word:2016");

    private static IReadOnlyCollection<string> Of(string text) => Features.Of(Language.Read(SpecDocument.Of(text)));
}
