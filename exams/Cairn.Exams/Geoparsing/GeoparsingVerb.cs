using System.CommandLine;
using System.Text;
using System.Text.Json;
using Cairn.Exams.Entities;
using Cairn.Language;
using Cairn.Language.Names.Grounding;
using Cairn.Language.Names.Recognition;
using Cairn.Theatres;

namespace Cairn.Exams.Geoparsing;

/// <summary>Answers the exam <c>geoparsing</c>: the places named in texts, put on the map.</summary>
internal static class GeoparsingVerb
{
    public static Command Verb()
    {
        var texts = new Option<DirectoryInfo>("--texts") { Required = true, Description = "Folder of texts named 0, 1, 2 …" };
        var gazetteer = new Option<DirectoryInfo>("--gazetteer") { Required = true, Description = "Folder of GeoNames files." };
        var output = new Option<FileInfo>("--out") { Required = true, Description = "File for one JSON object a line." };
        var model = new Option<FileInfo?>("--model") { Description = "Other weights than those that ship." };
        var verb = new Command("geoparsing", "Finds places in texts and puts them on the map.") { texts, gazetteer, output, model };
        verb.SetAction(parsed => Answer(parsed.GetRequiredValue(texts), parsed.GetRequiredValue(gazetteer), parsed.GetRequiredValue(output), parsed.GetValue(model)));
        return verb;
    }

    private static int Answer(DirectoryInfo texts, DirectoryInfo files, FileInfo output, FileInfo? model)
    {
        using var gazetteer = ExamGazetteer.Import(files);
        string folder = Path.Combine(DataFolders.Ontology, "words");
        var theatres = TheatreSet.Read([DataFolders.Theatres], []);
        var language = new LanguageLayer(theatres);
        var cues = PlaceCues.Read(folder, gazetteer.Index);
        var words = new PlaceWords(cues, language.SimilarTo);
        var tagger = new PlaceTagger(PlaceModel.Read(model?.FullName ?? Path.Combine(DataFolders.Models, PlaceModel.FileName)));
        var grounding = new PlaceGrounding(new PlaceLexicon(theatres, cues.Abbreviations, gazetteer.Index), GroundingWeights.Read(folder));
        using var writer = new StreamWriter(output.FullName, false, new UTF8Encoding(false));
        foreach (var document in GeoCorpus.Texts(texts.FullName))
        {
            var text = PlaceText.Of(language.ReadKnown(PlainDocument.Of(document.Text)), words);
            var places = grounding.Ground(document.Text, [.. tagger.Find(text).Select(found => text.Span(found.First, found.End))]);
            writer.WriteLine(JsonSerializer.Serialize(new
            {
                doc = document.Name,
                places = places.Select(place => new
                {
                    start = GeoCorpus.Characters(document.Text, place.Span.Start),
                    end = GeoCorpus.Characters(document.Text, place.Span.End),
                    lat = place.Place?.Latitude,
                    lon = place.Place?.Longitude,
                }),
            }));
        }

        return 0;
    }
}
