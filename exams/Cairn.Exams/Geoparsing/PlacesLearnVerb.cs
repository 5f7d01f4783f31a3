using System.CommandLine;
using Cairn.Exams.Entities;
using Cairn.Language;
using Cairn.Language.Names.Recognition;
using Cairn.Theatres;
using Cairn.Theatres.Gazetteers;

namespace Cairn.Exams.Geoparsing;

/// <summary>The verb <c>places-learn</c>: learns the weights by which places are recognised in context, and measures them on texts held out.</summary>
internal static class PlacesLearnVerb
{
    public static Command Verb()
    {
        var corpora = new Option<DirectoryInfo[]>("--in") { Required = true, AllowMultipleArgumentsPerToken = true, Description = "Folders with texts and *_gold.txt." };
        var gazetteer = new Option<DirectoryInfo>("--gazetteer") { Required = true, Description = "GeoNames files." };
        var output = new Option<FileInfo?>("--out") { Description = "Where the weights go; without it only the measure is told." };
        var folds = new Option<int>("--folds") { DefaultValueFactory = _ => 5, Description = "Into how many parts the texts are cut." };
        var passes = new Option<int>("--passes") { DefaultValueFactory = _ => 8, Description = "How often the texts are gone through." };
        var verb = new Command("places-learn", "Learns to recognise places in context and measures it on texts held out.") { corpora, gazetteer, output, folds, passes };
        verb.SetAction(parsed => Learn(parsed.GetRequiredValue(corpora), parsed.GetRequiredValue(gazetteer), parsed.GetValue(output), parsed.GetValue(folds), parsed.GetValue(passes)));
        return verb;
    }

    private static int Learn(DirectoryInfo[] corpora, DirectoryInfo gazetteerFiles, FileInfo? output, int folds, int passes)
    {
        using var gazetteer = ExamGazetteer.Import(gazetteerFiles);
        var examples = Examples(corpora.SelectMany(folder => GeoCorpus.Read(folder.FullName)), gazetteer.Index);
        foreach (var group in examples.GroupBy(example => example.Document.Corpus))
        {
            var others = examples.Where(example => example.Document.Corpus != group.Key).ToList();
            if (others.Count > 0)
            {
                Console.WriteLine($"{group.Key}, learned from the other corpora only: {PlaceTrainer.Count(new PlaceTrainer(passes).Train(others), group)}");
            }
        }

        var parts = Enumerable.Range(0, folds).Select(fold => (
            new PlaceTrainer(passes).Train([.. examples.Where((_, i) => i * folds / examples.Count != fold)]),
            examples.Where((_, i) => i * folds / examples.Count == fold).ToArray())).ToList();
        var model = PlaceTrainer.Tune(new PlaceTrainer(passes).Train(examples), parts);
        foreach (var corpus in examples.GroupBy(example => example.Document.Corpus))
        {
            var counts = parts.Select(part => PlaceTrainer.Count(new PlaceModel { Weights = part.Item1.Weights, Eagerness = model.Eagerness }, part.Item2.Where(example => example.Document.Corpus == corpus.Key)));
            Console.WriteLine($"{corpus.Key}, held out in {folds} parts: {PlaceTrainer.Measure.Sum(counts)} (eagerness {model.Eagerness})");
        }

        if (output is not null)
        {
            using var stream = output.Create();
            model.Write(stream);
        }

        return 0;
    }

    private static List<PlaceTrainer.Example> Examples(IEnumerable<GeoDocument> documents, Gazetteer gazetteer)
    {
        var language = new LanguageLayer(TheatreSet.Read([DataFolders.Theatres], []));
        var places = new PlaceWords(PlaceCues.Read(Path.Combine(DataFolders.Ontology, "words"), gazetteer), language.SimilarTo);
        return
        [
            .. documents.Select(document =>
            {
                var reading = language.ReadKnown(PlainDocument.Of(document.Text));
                return PlaceTrainer.Example.Of(document, reading, PlaceText.Of(reading, places));
            }),
        ];
    }
}
