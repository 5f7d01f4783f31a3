using Cairn.Language.Matching;
using Xunit;

namespace Cairn.Tests.Language;

public sealed class NameBookTests
{
    private static readonly NameMatcher Matcher = NameMatcher.Read();

    [Fact]
    public void Other_spellings_are_found_among_many_names_and_others_are_not()
    {
        var book = new NameBook(Matcher, NameSort.Person);
        string[] names = ["Yusuf al-Tikriti", "Omar Haddad", "Abdul Rahman Sabri", "Salah al-Din Rawi", .. Enumerable.Range(0, 300).Select(number => $"Karim {(char)('A' + (number % 26))}{(char)('a' + (number / 26))}mani")];
        foreach (string name in names)
        {
            book.Add(name);
        }

        Assert.Equal(names.Length, book.Count);
        Assert.Equal("Yusuf al-Tikriti", book[book.Find("Youssef Tikriti")[0].At]);
        Assert.Equal("Yusuf al-Tikriti", book[book.Find("يوسف التكريتي")[0].At]);
        Assert.Equal("Omar Haddad", book[book.Find("O. Haddad")[0].At]);
        Assert.Equal("Abdul Rahman Sabri", book[book.Find("Abdurrahman Sabry")[0].At]);
        Assert.Equal("Salah al-Din Rawi", book[book.Find("Salahuddin al-Rawi")[0].At]);
        Assert.Empty(book.Find("Layla Mansour"));
        Assert.True(book.Candidates("Omar Haddad").Length < 10);
    }

    [Fact]
    public void A_body_is_found_by_its_initials_and_by_its_name()
    {
        var book = new NameBook(Matcher, NameSort.Organisation);
        book.Add("Islamic State of Iraq and the Levant");
        book.Add("Rafidain Relief Council");
        Assert.Equal("Islamic State of Iraq and the Levant", book[Assert.Single(book.Find("ISIL")).At]);
        Assert.Equal("Rafidain Relief Council", book[Assert.Single(book.Find("Raafidayn Relief Council")).At]);
    }
}
