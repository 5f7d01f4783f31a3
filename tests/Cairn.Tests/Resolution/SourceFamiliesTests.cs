using Cairn.Resolution;
using Xunit;

namespace Cairn.Tests.Resolution;

public sealed class SourceFamiliesTests
{
    private const string Wire = "Gunmen opened fire on a checkpoint north of the town late on Tuesday and killed four policemen before they fled across the river into the orchards.";

    [Fact]
    public void Two_reports_that_pass_on_one_number_of_one_named_speaker_are_one_family()
    {
        FamilyReport With(string name, string text, string speaker, string statement) => new(name, text) { Origins = [new Origin(speaker, statement)] };
        var families = SourceFamilies.Find([With("a", "Bodies lay in the street.", "Iraqi Health Ministry", "292"), With("b", "A week of anger.", "the Iraqi Health Ministry", "292"), With("c", "Another count.", "Iraqi Health Ministry", "324")]);
        Assert.Equal(["a,b", "c"], families.Select(f => string.Join(',', f.Reports)));
        Assert.Equal("both pass on 292, from Iraqi Health Ministry", Assert.Single(families[0].Reasons));
    }

    [Fact]
    public void A_report_that_passes_on_another_outlet_is_of_its_family()
    {
        var families = SourceFamilies.Find([new FamilyReport("a", "One text.", "Two Rivers Wire"), new FamilyReport("b", "Told anew.", "Zagros Weekly") { Origins = [new Origin("Two Rivers Wire", null)] }]);
        Assert.Equal("a,b", string.Join(',', Assert.Single(families).Reports));
    }

    [Fact]
    public void Many_reports_give_the_same_families_as_few_whatever_their_order()
    {
        var random = new Random(7);
        string[] words = [.. Enumerable.Range(0, 4000).Select(i => $"word{i}")];
        string Text(int seed) => string.Join(' ', Enumerable.Range(0, 80).Select(i => words[new Random((seed * 1000) + i).Next(words.Length)]));
        var reports = Enumerable.Range(0, 150).SelectMany(i => new[] { new FamilyReport($"r{i:000}", Text(i)), new FamilyReport($"r{i:000}-copy", "From our wires. " + Text(i)) }).ToArray();
        random.Shuffle(reports);
        var families = SourceFamilies.Find(reports);
        Assert.Equal(150, families.Length);
        Assert.All(families, f => Assert.Equal([f.Reports[0], f.Reports[0] + "-copy"], f.Reports));
    }

    [Fact]
    public void The_signature_of_a_text_does_not_change_between_runs_and_machines() =>
        Assert.Equal(MinHash.Signature(MinHash.Triples(Wire)), MinHash.Signature(MinHash.Triples(Wire.ToUpperInvariant().Replace(' ', '\n'))));
}
