using System.CommandLine;
using System.Globalization;
using Cairn.Language.Matching;
using CsvHelper;

namespace Cairn.Exams.Names;

/// <summary>Answers the exam <c>names</c>: for each pair of a CSV file whether both names are the same.</summary>
internal static class NamesExam
{
    public static Command Verb()
    {
        var input = new Option<FileInfo>("--in") { Required = true, Description = "CSV file with name1, name2, schema" };
        var output = new Option<FileInfo>("--out") { Required = true, Description = "file for row, tab, true or false" };
        var verb = new Command("names", "Tells of each pair whether it is the same name.") { input, output };
        verb.SetAction(parsed => Answer(parsed.GetRequiredValue(input), parsed.GetRequiredValue(output)));
        return verb;
    }

    private static void Answer(FileInfo input, FileInfo output)
    {
        var matcher = NameMatcher.Read();
        using var reader = new CsvReader(input.OpenText(), CultureInfo.InvariantCulture);
        using var writer = new StreamWriter(output.FullName);
        reader.Read();
        reader.ReadHeader();
        for (int row = 0; reader.Read(); row++)
        {
            var sort = reader.GetField("schema") switch
            {
                "Person" => NameSort.Person,
                "Organization" => NameSort.Organisation,
                _ => NameSort.Company,
            };
            bool same = matcher.Compare(reader.GetField("name1") ?? "", reader.GetField("name2") ?? "", sort).IsSame;
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{row}\t{(same ? "true" : "false")}"));
        }
    }
}
