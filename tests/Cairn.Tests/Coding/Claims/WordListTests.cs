using Cairn.Coding;
using Cairn.Theatres;
using Xunit;

namespace Cairn.Tests.Coding.Claims;

public sealed class WordListTests
{
    [Fact]
    public void The_word_lists_of_claims_and_assessments_that_ship_can_be_read()
    {
        Assert.NotNull(ClaimCoder.Read(DataFolders.Ontology));
        Assert.NotNull(AssessmentCoder.Read(DataFolders.Ontology));
    }
}
