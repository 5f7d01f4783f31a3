using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Cairn.Theatres;

/// <summary>Reads the offices that a row of people.tsv tells in words, one behind another with commas: "interior minister 2018-2021, head of a
/// rival government since 2022".</summary>
internal static partial class OfficeReader
{
    /// <summary>Offices in the order told; a part that has years only belongs to the office before it.</summary>
    public static ImmutableArray<Office> Read(string? told)
    {
        var offices = new List<Office>();
        foreach (string part in (told ?? "").Split(", ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var dated = Dated().Match(part);
            string title = dated.Success ? part[..dated.Index].TrimEnd(' ', '(') : part;
            var (from, to) = dated.Success ? Years(dated) : (null, null);
            if (title.Length == 0 && offices.Count > 0)
            {
                offices[^1] = offices[^1] with { From = from, To = to };
            }
            else
            {
                offices.Add(new Office(title, from, to));
            }
        }

        return [.. offices];
    }

    private static (int? From, int? To) Years(Match dated)
    {
        int? first = Year(dated.Groups["first"]), last = Year(dated.Groups["last"]);
        return dated.Groups["word"].Value switch
        {
            "since" or "from" => (first, last),
            "until" or "to" => (null, first),
            "in" => (first, first),
            _ => (first, last ?? first),
        };
    }

    private static int? Year(Group group) => group.Success ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"(?:^|[ (])(?:(?<word>since|from|until|to|in) )?(?<first>\d{4})(?:(?:-|–| to | until )(?<last>\d{4}))?\)?$", RegexOptions.NonBacktracking)]
    private static partial Regex Dated();
}
