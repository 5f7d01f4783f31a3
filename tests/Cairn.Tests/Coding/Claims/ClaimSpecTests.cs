using Cairn.Cleaning;
using Cairn.Coding;
using Cairn.Language;
using Cairn.Tests.Specs;
using Cairn.Theatres;
using Xunit;

namespace Cairn.Tests.Coding.Claims;

public sealed class ClaimSpecTests
{
    private static readonly Lazy<LanguageLayer> Language = new(() => new LanguageLayer(TheatreSet.Read([DataFolders.Theatres], [])));
    private static readonly Lazy<ClaimCoder> Coder = new(() => ClaimCoder.Read(DataFolders.Ontology));

    public static TheoryData<string> Cases => SpecRunner.Keys("claims");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_claim_is_coded_as_the_spec_says(string key) => SpecRunner.Check(key, spec =>
    {
        var document = SpecDocument.Of(spec.Input, spec.Published, outlet: spec.Setting("outlet"), author: spec.Setting("author"));
        return Coder.Value.Code(Language.Value.Read(document), []).SelectMany(claim => Lines(document, claim));
    });

    private static IEnumerable<string> Lines(Document document, Claim claim)
    {
        var span = claim.Value.Spans[0];
        string words = '"' + document.Text[span.Start..span.End] + '"';
        yield return $"claim {claim.Kind} {claim.Value.Value} {words}";
        yield return $"subject {words} {claim.Subject.Value}";
        yield return $"scope {words} {string.Join(' ', claim.Scope.Select(s => s.Value))}";
        yield return $"period {words} {claim.Period?.Value.ToString() ?? "none"}";
        yield return $"speaker {words} {claim.Speaker.Value}";
        yield return $"via {words} {string.Join("; ", claim.Via.Select(v => v.Value))}";
    }
}
