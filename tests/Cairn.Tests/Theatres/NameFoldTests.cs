using Cairn.Theatres;
using Xunit;

namespace Cairn.Tests.Theatres;

public sealed class NameFoldTests
{
    [Theory]
    [InlineData("Iskandarīyah", "iskandariyah")]
    [InlineData("Şanlıurfa", "sanliurfa")]
    [InlineData("İzmir", "izmir")]
    [InlineData("ÇANKIRI", "cankiri")]
    [InlineData("São", "sao")]
    [InlineData("Đắk", "dak")]
    [InlineData("Ḩamḑānīyah", "hamdaniyah")]
    [InlineData("e\u0301tat", "etat")]
    [InlineData("الحُدَيْدَة", "حديده")]
    public void Marks_on_letters_are_taken_off_without_the_systems_language_data(string word, string folded) => Assert.Equal(folded, NameFold.Fold(word));
}
