using Cairn.Language.Matching;
using Cairn.Tests.Specs;
using Xunit;

namespace Cairn.Tests.Language;

public sealed class NameMatchingSpecs
{
    private static readonly NameMatcher Matcher = NameMatcher.Read();

    public static TheoryData<string> Cases => SpecRunner.Keys("name-matching");

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_names_are_one_or_two_as_the_spec_says(string key) => SpecRunner.Check(key, Lines);

    /// <summary>The verdict of each pair, alone and with each of its reasons.</summary>
    private static IEnumerable<string> Lines(SpecCase spec)
    {
        foreach (string line in spec.Input.Split('\n'))
        {
            int colon = line.IndexOf(": ", StringComparison.Ordinal);
            var sort = colon < 0 ? NameSort.Person : Enum.Parse<NameSort>(line[..colon], true);
            string pair = line[(colon < 0 ? 0 : colon + 2)..];
            string[] names = pair.Split(" = ");
            var verdict = Matcher.Compare(names[0], names[1], sort);
            Assert.Equal(verdict.IsSame, Matcher.Compare(names[1], names[0], sort).IsSame);
            string told = $"{(verdict.IsSame ? "same" : "different")} \"{pair}\"";
            yield return told;
            foreach (string reason in verdict.Reasons)
            {
                yield return $"{told} \"{reason}\"";
            }
        }
    }
}
