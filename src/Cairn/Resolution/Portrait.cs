using System.Collections.Immutable;
using Cairn.Coding;
using Cairn.Values;

namespace Cairn.Resolution;

/// <summary>A telling made ready for many comparisons: its names as lists of words.</summary>
public sealed class Portrait
{
    private readonly LinkWeights weights;
    private readonly ImmutableArray<string> place;
    private ImmutableArray<string> words;

    internal Portrait(Telling telling, LinkWeights weights)
    {
        (Telling, this.weights) = (telling, weights);
        place = NameWords.Of($"{Place?.Name} {Place?.Admin1} {Place?.Gazetteer?.Name}");
        Actors = Names(telling.Event.Actors, []);
        Targets = Names(telling.Event.Targets, place);
    }

    public Telling Telling { get; }

    internal Event Event => Telling.Event;

    internal DateRange? Days => Telling.Event.Date?.Value;

    internal EventPlace? Place => Telling.Event.Place?.Value;

    internal ImmutableArray<ImmutableArray<string>> Actors { get; }

    /// <summary>Targets that tell something: "people" is none, nor is the place.</summary>
    internal ImmutableArray<ImmutableArray<string>> Targets { get; }

    /// <summary>The rarer words of the evidence, without those of the place. Made when first asked for.</summary>
    internal ImmutableArray<string> Words
    {
        get
        {
            if (words.IsDefault)
            {
                words = [.. Rare(Telling.Evidence).Where(w => w.Length > 3 && !char.IsDigit(w[0]) && !place.Contains(w))];
            }

            return words;
        }
    }

    private ImmutableArray<string> Rare(string text) => [.. NameWords.Of(text).Where(w => !weights.PlainWords.Contains(w))];

    private ImmutableArray<ImmutableArray<string>> Names(IEnumerable<Evidenced<string>> names, ImmutableArray<string> without) =>
        [.. names.Select(n => Rare(n.Value).RemoveAll(w => without.Contains(w))).Where(n => !n.IsEmpty)];
}
