using System.Reflection;
using System.Text.RegularExpressions;
using Xunit;

namespace Cairn.Tests.Rules;

public sealed partial class ErrorCodeTests
{
    private static readonly Assembly[] Assemblies =
        [typeof(Cairn.Values.Rejection).Assembly, typeof(Cairn.Storage.Sqlite.SqliteErrors).Assembly, Assembly.Load("Cairn.App")];

    [Fact]
    public void The_errors_page_lists_exactly_the_codes_that_exist()
    {
        string[] listed = [.. File.ReadLines(Repository.Path("docs", "errors.md"))
            .Select(line => TableRow().Match(line)).Where(row => row.Success).Select(row => row.Groups[1].Value).Order(StringComparer.Ordinal)];
        Assert.Equal(CodesInUse().Order(StringComparer.Ordinal), listed);
    }

    [Fact]
    public void No_two_errors_share_a_code() =>
        Assert.Empty(CodesInUse().GroupBy(code => code, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void Each_line_of_the_errors_page_says_what_is_wrong_and_what_to_do()
    {
        foreach (string line in File.ReadLines(Repository.Path("docs", "errors.md")).Where(line => TableRow().IsMatch(line)))
        {
            string[] cells = line.Trim('|').Split('|');
            Assert.True(cells.Length == 3 && cells[1].Trim().Length > 10 && cells[2].Trim().Length > 10, line);
        }
    }

    private static IEnumerable<string> CodesInUse() =>
        Assemblies.SelectMany(assembly => assembly.GetTypes())
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(field => field.IsLiteral && field.FieldType == typeof(string))
            .Select(field => (string)field.GetRawConstantValue()!)
            .Where(value => Code().IsMatch(value));

    [GeneratedRegex("^CRN[0-9]{4}$", RegexOptions.NonBacktracking)]
    private static partial Regex Code();

    [GeneratedRegex(@"^\| *(CRN[0-9]{4}) *\|", RegexOptions.NonBacktracking)]
    private static partial Regex TableRow();
}
