using System.Diagnostics;
using System.Globalization;
using Cairn.Language.Matching;

namespace Cairn.Bench;

/// <summary>Files made-up names and looks respelt ones up: time, memory, and how many are found again.</summary>
internal static class NamesMeasure
{
    private const int Lookups = 1000;

    private static readonly string[] Given =
    [
        "Mohammed", "Ahmed", "Ali", "Hassan", "Hussein", "Omar", "Khalid", "Ibrahim", "Yusuf", "Mustafa", "Salim", "Rashid", "Tariq", "Nabil", "Faisal", "Jamal", "Karim", "Munir", "Bashir", "Habib",
        "Abd al-Rahman", "Abd al-Karim", "Abd al-Aziz", "Nur al-Din", "Sayf al-Islam", "Layla", "Fatima", "Zaynab", "Maryam", "Amina", "Olga", "Ivan", "Sergei", "Nikolai", "Peter", "Maria", "Carlos", "Juan",
    ];

    private static readonly string[] Onsets = ["b", "t", "th", "j", "h", "kh", "d", "dh", "r", "z", "s", "sh", "gh", "f", "q", "k", "l", "m", "n", "w", "y"];
    private static readonly string[] Vowels = ["a", "i", "u", "aa", "ai", "au"];

    private static readonly (string From, string To)[] Respellings = [("u", "oo"), ("i", "ee"), ("kh", "k"), ("q", "k"), ("al-", "el-"), ("a", "e"), ("ai", "ay"), ("au", "aw"), ("dh", "d"), ("y", "i"), ("aa", "a"), ("th", "t")];

    public static void Write(string[] arguments, TextWriter output)
    {
        int count = arguments is [var told, ..] ? int.Parse(told, CultureInfo.InvariantCulture) : 1_000_000;
        var random = new Random(1);
        string[] families = [.. Enumerable.Range(0, 50_000).Select(_ => Family(random))];
        string[] names = [.. Enumerable.Range(0, count).Select(_ => $"{Given[random.Next(Given.Length)]} {Given[random.Next(Given.Length)]} {families[random.Next(families.Length)]}")];
        var matcher = NameMatcher.Read();
        long before = GC.GetTotalMemory(true);
        var clock = Stopwatch.StartNew();
        var book = new NameBook(matcher, NameSort.Person);
        foreach (string name in names)
        {
            book.Add(name);
        }

        book.Candidates(names[0]);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} names filed in {clock.Elapsed.TotalSeconds:0.0} s, {(GC.GetTotalMemory(true) - before) / 1_000_000} MB beside the names"));
        var times = new List<double>();
        long candidates = 0;
        int found = 0, filed = 0, same = 0;
        for (int i = 0; i < Lookups; i++)
        {
            int at = random.Next(count);
            var (from, to) = Respellings[random.Next(Respellings.Length)];
            string asked = names[at].Replace(from, to, StringComparison.Ordinal);
            clock.Restart();
            var hits = book.Find(asked);
            times.Add(clock.Elapsed.TotalMilliseconds);
            var near = book.Candidates(asked);
            candidates += near.Length;
            bool equal = matcher.Compare(names[at], asked, NameSort.Person).IsSame;
            same += equal ? 1 : 0;
            filed += equal && near.Contains(at) ? 1 : 0;
            found += hits.Any(hit => hit.At == at) ? 1 : 0;
        }

        times.Sort();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{Lookups} respelt names looked up: median {times[Lookups / 2]:0.00} ms, 95th percentile {times[Lookups * 95 / 100]:0.00} ms, {candidates / Lookups} candidates each; {same} are the same to the matcher, {filed} of them among the candidates, {found} found"));
    }

    private static string Family(Random random)
    {
        string syllables = string.Concat(Enumerable.Range(0, random.Next(2, 4)).Select(_ => Onsets[random.Next(Onsets.Length)] + Vowels[random.Next(Vowels.Length)]));
        return "al-" + char.ToUpperInvariant(syllables[0]) + syllables[1..] + "i";
    }
}
