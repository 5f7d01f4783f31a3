using Cairn.Language;
using Cairn.Theatres;

namespace Cairn.Exams.Muc4;

/// <summary>What learning and answering need: the language layer with the theatre of these messages, and the data files of the task.</summary>
internal sealed record MucRoom(LanguageLayer Language, MentionFinder Mentions, WordShapes Shapes, PlaceSlot Places, NationSlot Nations)
{
    private const string Theatre = "latin-america-1980s";

    public static string Model { get; } = Path.Combine(DataFolders.Models, "muc4.model");

    public static string Thresholds { get; } = Path.Combine(DataFolders.Models, "muc4-thresholds.tsv");

    private static string Words { get; } = Path.Combine(DataFolders.Ontology, "words");

    /// <summary>Where the kinds of words that a model was learned with are kept.</summary>
    public static string KindsBeside(string model) => Path.ChangeExtension(model, null) + "-kinds.tsv";

    /// <summary>For answering with a model.</summary>
    public static MucRoom Open(string model) => Open(WordKinds.Read(KindsBeside(model)));

    /// <summary>For learning a model from what the lists say today.</summary>
    public static MucRoom OpenToLearn() => Open(WordKinds.OfLists(Words));

    private static MucRoom Open(WordKinds kinds)
    {
        var theatres = TheatreSet.Read([DataFolders.Theatres], [Theatre]);
        return new MucRoom(new LanguageLayer(theatres), MentionFinder.Read(Words), WordShapes.Read(DataFolders.Models, kinds),
            new PlaceSlot(theatres.Countries, PlaceList.Read(Path.Combine(DataFolders.Models, "muc4-places.tsv"))),
            new NationSlot(theatres.Countries, Path.Combine(DataFolders.Models, "muc4-nations.tsv")));
    }

    public MucReading Read(MucDocument document) => MucReading.Of(document, Language, Mentions);

    /// <summary>The templates of a message: of the ways to part its incidents the one that is worth most.</summary>
    public List<MucTemplate> Answer(MucReading message, MucCoder coder, MucThresholds thresholds)
    {
        var filler = new TemplateFiller(Nations, thresholds);
        var ways = coder.Code(message).Select(way => way.Select(incident => filler.Fill(message, incident)).Where(t => t.IsWorthIt).ToList());
        return ways.MaxBy(way => way.Sum(t => t.Gain)) ?? [];
    }
}
