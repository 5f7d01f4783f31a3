using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Cairn.Language.Matching;

namespace Cairn.Exams.Names;

/// <summary>Counts how many attested pairs of spellings of one Arabic name are found to be one, and how many pairs of two names are.</summary>
internal static class VariantsExam
{
    public static Command Verb()
    {
        var input = new Option<FileInfo>("--in") { Required = true, Description = "Arabic names with their attested Latin spellings (TSV)" };
        var half = new Option<string>("--half") { DefaultValueFactory = _ => "all", Description = "learn, measure or all" };
        half.AcceptOnlyFromAmong("learn", "measure", "all");
        var draws = new Option<int>("--draws") { DefaultValueFactory = _ => 10_000, Description = "pairs drawn from different groups" };
        var seed = new Option<int>("--seed") { DefaultValueFactory = _ => 1, Description = "of the draw" };
        var errors = new Option<bool>("--errors") { Description = "list the pairs that were judged wrongly" };
        var words = new Option<DirectoryInfo?>("--words") { Description = "folder of the vocabulary files" };
        var blocking = new Option<bool>("--blocking") { Description = "of all pairs of spellings that are found equal, how many share a key (takes a minute)" };
        var verb = new Command("names-variants", "Counts the spellings of one Arabic name that are found equal.") { input, half, draws, seed, errors, words, blocking };
        verb.SetAction(parsed =>
        {
            var groups = VariantsFile.Half(VariantsFile.Read(parsed.GetRequiredValue(input)), parsed.GetRequiredValue(half));
            if (parsed.GetValue(blocking))
            {
                BlockingCount.Write(NameMatcher.Read(parsed.GetValue(words)?.FullName), groups);
                return;
            }

            var count = new VariantsCount(NameMatcher.Read(parsed.GetValue(words)?.FullName), parsed.GetValue(errors) ? Console.Out : TextWriter.Null);
            count.Same("Latin spellings of one name", groups.SelectMany(SpellingPairs));
            count.Same("Arabic script and its Latin spelling", groups.SelectMany(group => group.Spellings.Select(spelling => (group.Arabic, spelling))));
            var drawn = Drawn(groups, parsed.GetValue(draws), new Random(parsed.GetValue(seed)));
            count.Different("Latin spellings of two names", drawn.Select(pair => (pair.One, pair.Other)));
            count.Different("Arabic script and the spelling of another", drawn.Select(pair => (pair.Arabic, pair.Other)));
        });
        return verb;
    }

    private static IEnumerable<(string One, string Other)> SpellingPairs(VariantGroup group) =>
        group.Spellings.SelectMany((one, at) => group.Spellings.Skip(at + 1).Select(other => (one, other)));

    private static ImmutableArray<(string Arabic, string One, string Other)> Drawn(ImmutableArray<VariantGroup> groups, int draws, Random random)
    {
        var drawn = ImmutableArray.CreateBuilder<(string, string, string)>(draws);
        while (drawn.Count < draws)
        {
            var one = groups[random.Next(groups.Length)];
            var other = groups[random.Next(groups.Length)];
            if (one != other)
            {
                drawn.Add((one.Arabic, one.Spellings[random.Next(one.Spellings.Length)], other.Spellings[random.Next(other.Spellings.Length)]));
            }
        }

        return drawn.ToImmutable();
    }

    /// <summary>Puts pairs to the matcher and prints how many it finds to be one name.</summary>
    private sealed class VariantsCount(NameMatcher matcher, TextWriter errors)
    {
        public void Same(string what, IEnumerable<(string One, string Other)> pairs) => Count(what, pairs, true);

        public void Different(string what, IEnumerable<(string One, string Other)> pairs) => Count(what, pairs, false);

        private void Count(string what, IEnumerable<(string One, string Other)> pairs, bool isOne)
        {
            int all = 0, found = 0;
            foreach (var (one, other) in pairs)
            {
                var verdict = matcher.Compare(one, other, NameSort.Person);
                all++;
                found += verdict.IsSame ? 1 : 0;
                if (verdict.IsSame != isOne)
                {
                    errors.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(isOne ? "parted" : "joined")}\t{one}\t{other}\t{verdict.Likeness:0.00}\t{verdict.Reason}"));
                }
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {found} of {all} found equal, {(all == 0 ? 0 : 100.0 * found / all):0.0}%"));
        }
    }
}
