using System.Globalization;
using Cairn.Analysis.Arithmetic;
using Cairn.Coding;
using Cairn.Language;
using Cairn.Running;
using Cairn.Tests.Specs;
using Cairn.Theatres;
using Xunit;

namespace Cairn.Tests.Analysis.Arithmetic;

public sealed class ArithmeticSpecTests
{
    private static readonly Lazy<TheatreSet> Theatres = new(() => TheatreSet.Read([DataFolders.Theatres], []));
    private static readonly Lazy<LanguageLayer> Language = new(() => new LanguageLayer(Theatres.Value));
    private static readonly Lazy<Coder> Coder = new(Pipeline.StandardCoder);
    private static readonly Lazy<ClaimArithmetic> Reckoning = new(() => ClaimArithmetic.Read(DataFolders.Ontology, Theatres.Value));

    public static TheoryData<string> Cases => SpecRunner.Keys("checks");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Claims_are_checked_as_the_spec_says(string key) =>
        SpecRunner.Check(key, spec => Reckoning.Value.Check(Reckoning.Value.Figures(spec.Input.Split("\n---\n").Select((text, i) => Read(text, i, spec)))).SelectMany(Lines));

    /// <summary>A report of the case: its first line may be its day of publication.</summary>
    private static ReportClaims Read(string text, int number, SpecCase spec)
    {
        int line = text.IndexOf('\n', StringComparison.Ordinal);
        bool hasDay = DateOnly.TryParseExact(line < 0 ? text : text[..line], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        var document = SpecDocument.Of(hasDay ? text[(line + 1)..] : text, hasDay ? day : spec.Published, outlet: $"Outlet {number + 1}");
        var claims = ReportClaims.Of(Coder.Value.Code(Language.Value.Read(document)));
        return claims with { Stem = string.Create(CultureInfo.InvariantCulture, $"report-{number + 1}") };
    }

    private static IEnumerable<string> Lines(Check check)
    {
        string result = check.Rows[^1] is { Figure: null } reckoned ? reckoned.Value.ToString() : string.Join(' ', check.Rows.Select(row => row.Value));
        yield return $"check {check.Rule} {result}";
        yield return $"{check.Verdict.ToString().ToLowerInvariant()} {check.Rule} {string.Join(' ', check.Figures.Select(figure => figure.Value))}";
        yield return $"counter {check.Rule} {check.Counters.ToString().ToLowerInvariant()}";
        yield return $"words {check.Rule} {check.Words}";
        foreach (string caution in check.Cautions)
        {
            yield return $"caution {check.Rule} {caution}";
        }
    }
}
