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

    /// <param name="telling">What is compared.</param>
    /// <param name="weights">What comparing goes by.</param>
    /// <param name="known">Words of names that were met before, so that many portraits share them; what is new is added.</param>
    internal Portrait(Telling telling, LinkWeights weights, Dictionary<string, ImmutableArray<string>> known)
    {
        (Telling, this.weights) = (telling, weights);
        place = WordsOf($"{Place?.Name} {Place?.Admin1} {Place?.Gazetteer?.Name}", known);
        Actors = Names(telling.Event.Actors, [], known);
        Targets = Names(telling.Event.Targets, place, known);
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

    private static ImmutableArray<string> WordsOf(string name, Dictionary<string, ImmutableArray<string>> known) =>
        known.TryGetValue(name, out var words) ? words : known[name] = NameWords.Of(name);

    private ImmutableArray<string> Rare(string text) => WithoutPlain(NameWords.Of(text));

    private ImmutableArray<string> WithoutPlain(ImmutableArray<string> all) => all.RemoveAll(weights.PlainWords.Contains);

    private ImmutableArray<ImmutableArray<string>> Names(IEnumerable<Evidenced<string>> names, ImmutableArray<string> without, Dictionary<string, ImmutableArray<string>> known) =>
        [.. names.Select(n => WithoutPlain(WordsOf(n.Value, known)).RemoveAll(w => without.Contains(w))).Where(n => !n.IsEmpty)];
}
