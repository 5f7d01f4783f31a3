using Cairn.Coding;
using Cairn.Language;
using Cairn.Tests.Specs;
using Cairn.Theatres;
using Xunit;

namespace Cairn.Tests.Coding.Events;

public sealed class EventSpecTests
{
    private static readonly Lazy<LanguageLayer> Language = new(() => new LanguageLayer(TheatreSet.Read([DataFolders.Theatres], [])));
    private static readonly Lazy<EventCoder> Coder = new(() => new EventCoder());

    public static TheoryData<string> Cases => SpecRunner.Keys("events");

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_event_is_coded_as_the_spec_says(string key) => SpecRunner.Check(key, spec =>
        Coder.Value.Code(Language.Value.Read(SpecDocument.Of(spec.Input, spec.Published))).SelectMany((happening, i) => Lines($"e{i + 1}", happening)));

    private static IEnumerable<string> Lines(string id, Event happening)
    {
        yield return $"{id} {happening.SubType.Value}";
        foreach (var tactic in happening.Tactics)
        {
            yield return $"{id} tactic {tactic.Value}";
        }

        foreach (var actor in happening.Actors)
        {
            yield return $"{id} actor {actor.Value}";
        }

        foreach (var attribution in happening.Attributions)
        {
            var (actor, kind, accuser) = attribution.Value;
            yield return $"{id} attribution {kind.ToString().ToLowerInvariant()}{(actor is null ? "" : " " + actor)}{(accuser is null ? "" : " by " + accuser)}";
        }

        foreach (var target in happening.Targets)
        {
            yield return $"{id} target {target.Value}";
        }

        foreach (var (name, count) in new[] { ("killed", happening.Killed), ("wounded", happening.Wounded), ("captured", happening.Captured) })
        {
            if (count is not null)
            {
                yield return $"{id} {name} {count.Value}";
            }
        }

        if (happening.Place is { Value: var place })
        {
            yield return $"{id} place {place.Name}";
            yield return $"{id} country {place.Country}";
            if (place.Admin1 is { } admin1)
            {
                yield return $"{id} admin1 {admin1}";
            }
        }

        if (happening.Date is { Value: var days })
        {
            yield return $"{id} date {days}";
        }

        yield return $"{id} stage {(happening.Stage == EventStage.Done ? "done" : "attempted")}";
    }
}
