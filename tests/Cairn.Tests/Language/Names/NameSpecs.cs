using Cairn.Language;
using Cairn.Tests.Specs;
using Cairn.Theatres;
using Xunit;

namespace Cairn.Tests.Language.Names;

public sealed class NameSpecs
{
    private static readonly Lazy<LanguageLayer> Layer = new(() => new LanguageLayer(TheatreSet.Read([], [])));

    public static TheoryData<string> Cases => SpecRunner.Keys("names");

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_names_are_found_as_the_spec_says(string key) => SpecRunner.Check(key, Lines);

    /// <summary>A mention a line: kind, usual name where it is another, id of the known thing, the words.</summary>
    private static IEnumerable<string> Lines(SpecCase spec)
    {
        foreach (var mention in Layer.Value.Read(SpecDocument.Of(spec.Input)).Mentions)
        {
            string words = mention.Span.In(spec.Input).ToString().Replace('\n', ' ');
            string id = mention.Actor?.Id ?? mention.Person?.Id ?? (mention.Place is { Id.Length: > 0 } place ? place.Id : null) ?? mention.Country?.Code ?? mention.Place?.Country ?? "?";
            string name = mention.Name == words ? "" : $" \"{mention.Name}\"";
            yield return $"{mention.Kind.ToString().ToLowerInvariant()} \"{words}\"{name} {id}";
        }
    }
}
