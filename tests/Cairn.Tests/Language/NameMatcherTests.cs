using Cairn.Language.Matching;
using Xunit;

namespace Cairn.Tests.Language;

public sealed class NameMatcherTests
{
    private static readonly NameMatcher Matcher = NameMatcher.Read();

    [Theory]
    [InlineData("Muqtada al-Sadr", "Moqtada Al Sadr")]
    [InlineData("Abdul Rashid Dostum", "Abdulrashid Dostom")]
    [InlineData("Qasim al-Araji", "Kassem el-Aaraji")]
    [InlineData("Haddad, Omar Yusuf", "Omar Haddad")]
    [InlineData("O. Haddad", "Omar Haddad")]
    [InlineData("Col. Bill Kramer", "William Kramer")]
    [InlineData("Валерий Ткаченко", "Valery Tkachenko")]
    public void Spellings_of_one_person_are_the_same(string one, string other) => Assert.True(Same(one, other, NameSort.Person));

    [Theory]
    [InlineData("Omar Haddad", "Omar Hamdani")]
    [InlineData("Salim bin Omar al-Rawi", "Omar bin Salim al-Rawi")]
    [InlineData("Yusuf A. Kareem", "Yusuf B. Kareem")]
    [InlineData("Omar Haddad", "Layla Haddad")]
    public void Two_persons_are_not_the_same(string one, string other) => Assert.False(Same(one, other, NameSort.Person));

    [Theory]
    [InlineData("Eastern Pipeworks Joint Stock Company", "Eastern Pipeworks JSC", NameSort.Company)]
    [InlineData("Syrian Relief Council", "SRC", NameSort.Organisation)]
    [InlineData("The Good Hope Trust", "Goodhope Trust", NameSort.Organisation)]
    public void Legal_forms_initials_and_spaces_do_not_part_an_organisation(string one, string other, NameSort sort) => Assert.True(Same(one, other, sort));

    [Theory]
    [InlineData("55th Brigade", "56th Brigade")]
    [InlineData("Ministry of Defence", "Ministry of Finance")]
    public void Numbers_and_other_words_tell_organisations_apart(string one, string other) => Assert.False(Same(one, other, NameSort.Organisation));

    [Fact]
    public void A_verdict_gives_its_reason() =>
        Assert.Equal("haddad is not hamdani", Matcher.Compare("Omar Haddad", "Omar Hamdani", NameSort.Person).Reason);

    private static bool Same(string one, string other, NameSort sort)
    {
        var verdict = Matcher.Compare(one, other, sort);
        Assert.Equal(verdict.IsSame, Matcher.Compare(other, one, sort).IsSame);
        return verdict.IsSame;
    }
}
