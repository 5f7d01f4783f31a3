using Cairn.Language;
using Cairn.Theatres;

namespace Cairn.Exams.Muc4;

/// <summary>What learning and answering need: the language layer with the theatre of these messages, and the data files of the task.</summary>
internal sealed record MucRoom(LanguageLayer Language, MentionFinder Mentions, WordShapes Shapes, PlaceSlot Places, NationSlot Nations)
{
    private const string Theatre = "latin-america-1980s";

    public static string Model { get; } = Path.Combine(DataFolders.Models, "muc4.model");

    public static string Thresholds { get; } = Path.Combine(DataFolders.Models, "muc4-thresholds.tsv");

    public static MucRoom Open()
    {
        var theatres = TheatreSet.Read([DataFolders.Theatres], [Theatre]);
        return new MucRoom(new LanguageLayer(theatres), MentionFinder.Read(Path.Combine(DataFolders.Ontology, "words")), WordShapes.Read(DataFolders.Models),
            new PlaceSlot(theatres.Countries, PlaceList.Read(Path.Combine(DataFolders.Models, "muc4-places.tsv"))),
            new NationSlot(theatres.Countries, Path.Combine(DataFolders.Models, "muc4-nations.tsv")));
    }

    public MucReading Read(MucDocument document) => MucReading.Of(document, Language, Mentions);

    public List<MucTemplate> Answer(MucReading message, MucCoder coder, MucThresholds thresholds)
    {
        var filler = new TemplateFiller(Nations, thresholds);
        return [.. coder.Code(message).Select(incident => filler.Fill(message, incident))];
    }
}
