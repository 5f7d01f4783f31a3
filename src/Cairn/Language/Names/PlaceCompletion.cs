using System.Collections.Immutable;
using Cairn.Language.Names.Grounding;
using Cairn.Language.Names.Recognition;
using Cairn.Theatres;
using Cairn.Theatres.Gazetteers;

namespace Cairn.Language.Names;

/// <summary>Adds to a report's names the places that no theatre knows: recognised by the words around them and looked for in the imported
/// gazetteer. Built once; thread-safe.</summary>
/// <remarks>What the theatres know is left as it is. A name that no list has takes the division or country told right behind it, as an area
/// with that one's radius; otherwise it keeps its words and no point.</remarks>
internal sealed class PlaceCompletion
{
    private readonly PlaceWords words;
    private readonly PlaceTagger tagger;
    private readonly PlaceGrounding grounding;
    private readonly HashSet<string> ofTheatres;

    /// <param name="theatres">The names that are known, and the gazetteer behind them.</param>
    /// <param name="folder">Folder of the vocabulary files.</param>
    /// <param name="similar">The class of words that keep the same company, by key.</param>
    /// <exception cref="DataException">A file is missing or wrong.</exception>
    public PlaceCompletion(TheatreSet theatres, string folder, Func<ulong, byte> similar)
    {
        ofTheatres = [.. theatres.Places.Select(place => place.Id)];
        var cues = PlaceCues.Read(folder, theatres.Gazetteer);
        words = new PlaceWords(cues, similar);
        tagger = new PlaceTagger(PlaceModel.Read(Path.Combine(DataFolders.Models, PlaceModel.FileName)));
        grounding = new PlaceGrounding(new PlaceLexicon(theatres, cues.Abbreviations, theatres.Gazetteer), GroundingWeights.Read(folder));
    }

    /// <summary>The mentions with the further places among them, in order of the text, not overlapping.</summary>
    public ImmutableArray<Mention> Complete(Reading reading)
    {
        var text = PlaceText.Of(reading, words);
        var found = tagger.Find(text).Select(place => text.Span(place.First, place.End)).Where(span => !reading.Mentions.Any(mention => mention.Span.Overlaps(span))).ToList();
        var places = reading.Mentions.Where(IsPlace).Select(mention => (mention.Span, Known: Known(mention))).Concat(found.Select(span => (Span: span, Known: (Place?)null)))
            .OrderBy(place => place.Span).ToList();
        if (places.TrueForAll(place => place.Known is not null))
        {
            return reading.Mentions;
        }

        var grounded = grounding.Ground(reading.Document.Text, [.. places.Select(place => place.Span)], [.. places.Select(place => place.Known)]).ToDictionary(place => place.Span);
        return
        [
            .. reading.Mentions.Select(mention => IsPlace(mention) && Known(mention) is null ? mention with { Place = Further(grounded[mention.Span], mention.Name) } : mention)
                .Concat(found.Select(span => Made(reading.Document.Text, grounded[span]))).OrderBy(mention => mention.Span),
        ];
    }

    /// <summary>The place of a name for which the theatres' own places were thought of and refused.</summary>
    private Place? Further(GroundedPlace place, string words) =>
        place is { Basis: PlaceBasis.Listed, Place: { } listed } && ofTheatres.Contains(listed.Id) ? null : Settled(place, words);

    private static bool IsPlace(Mention mention) => mention.Kind == MentionKind.Place;

    private static Place? Known(Mention mention) => mention.Place ?? mention.Country?.AsPlace();

    private static Mention Made(string text, GroundedPlace place)
    {
        string words = string.Join(' ', text[place.Span.Start..place.Span.End].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var settled = Settled(place, words);
        return new Mention { Span = place.Span, Kind = MentionKind.Place, Name = place.Basis == PlaceBasis.Listed ? settled!.Name : words, Place = settled };
    }

    /// <summary>The place as it is recorded: never a point that the report does not give.</summary>
    private static Place? Settled(GroundedPlace place, string words) => place switch
    {
        { Basis: PlaceBasis.Listed, Place: { } listed } => listed,
        { Basis: PlaceBasis.Container or PlaceBasis.PartListed, Place: { } around } => around with
        {
            Id = "",
            Name = words,
            Variants = [],
            Kind = place.Basis == PlaceBasis.Container ? PlaceKind.Village : PlaceKind.Site,
            Admin1 = around.Kind == PlaceKind.Admin1 ? around.Name : around.Admin1,
            Admin2 = around.Kind == PlaceKind.Admin2 ? around.Name : around.Admin2,
            Population = null,
        },
        _ => null,
    };
}
