using System.Collections.Immutable;
using System.Globalization;
using Cairn.Language.Matching;

namespace Cairn.Exams.Names;

/// <summary>Compares every spelling with every other and counts how many of the pairs found equal are found by keys as well.</summary>
internal static class BlockingCount
{
    public static void Write(NameMatcher matcher, ImmutableArray<VariantGroup> groups)
    {
        string[] names = [.. groups.SelectMany(group => group.Spellings.Append(group.Arabic)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var book = new NameBook(matcher, NameSort.Person);
        foreach (string name in names)
        {
            book.Add(name);
        }

        long equal = 0, kept = 0, candidates = 0;
        for (int one = 0; one < names.Length; one++)
        {
            var near = book.Candidates(names[one]).ToHashSet();
            candidates += near.Count;
            for (int other = one + 1; other < names.Length; other++)
            {
                if (matcher.Compare(names[one], names[other], NameSort.Person).IsSame)
                {
                    equal++;
                    kept += near.Contains(other) ? 1 : 0;
                }
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"names {names.Length}; pairs found equal {equal}, by keys {kept}, {100.0 * kept / equal:0.0}%; candidates a name {(double)candidates / names.Length:0.0}"));
        int attested = 0, shared = 0;
        foreach (var group in groups)
        {
            foreach (string spelling in group.Spellings)
            {
                var near = book.Candidates(spelling).Select(at => book[at]).ToHashSet(StringComparer.Ordinal);
                attested += group.Spellings.Length - 1;
                shared += group.Spellings.Count(other => other != spelling && near.Contains(other));
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"attested pairs {attested / 2}, share a key {shared / 2}, {100.0 * shared / attested:0.0}%"));
    }
}
