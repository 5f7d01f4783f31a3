using System.CommandLine;
using Cairn.Language;
using Cairn.Theatres;

namespace Cairn.Exams.Muc4;

/// <summary>The exam <c>muc4</c>: incident templates out of wire messages. A second verb learns the model from messages with keys and answers
/// each of them by models that have not seen it.</summary>
internal static class MucExam
{
    private const string ModelFile = "muc4.model";
    private const string Theatre = "latin-america-1980s";

    public static Command Answer()
    {
        var texts = new Option<FileInfo>("--texts") { Required = true, Description = "The messages, in one file." };
        var output = new Option<FileInfo>("--out") { Required = true, Description = "Where the templates go." };
        var model = new Option<FileInfo?>("--model") { Description = "The learned model; the one that ships unless given." };
        var verb = new Command("muc4", "Incident templates out of messages, in the form of the MUC-4 keys.") { texts, output, model };
        verb.SetAction(parsed =>
        {
            var learned = MucModel.Read(parsed.GetValue(model)?.FullName ?? Path.Combine(DataFolders.Models, ModelFile));
            var room = Room.Open();
            var coder = new MucCoder(learned, MucThresholds.Default, room.Shapes);
            using var writer = new StreamWriter(parsed.GetRequiredValue(output).FullName);
            foreach (var document in MucDocument.Read(parsed.GetRequiredValue(texts).FullName))
            {
                var message = room.Read(document);
                MucTemplate.Write(writer, document.Id, [.. coder.Code(message).Select(c => room.Filler.Fill(message, c))]);
            }
        });
        return verb;
    }

    public static Command Learn()
    {
        var texts = new Option<FileInfo[]>("--texts") { Required = true, AllowMultipleArgumentsPerToken = true, Description = "Files of messages." };
        var keys = new Option<FileInfo[]>("--keys") { Required = true, AllowMultipleArgumentsPerToken = true, Description = "Their key files." };
        var folds = new Option<int>("--folds") { DefaultValueFactory = _ => 4, Description = "Into how many parts the messages are cut, each answered by what the others taught." };
        var heldOut = new Option<FileInfo?>("--held-out") { Description = "Where the answers of models that have not seen the message go." };
        var output = new Option<FileInfo?>("--out") { Description = "Where the model learned from all messages goes." };
        var verb = new Command("muc4-learn", "Learns the model of the MUC-4 exam from messages with keys, and answers each part of them by the others.") { texts, keys, folds, heldOut, output };
        verb.SetAction(parsed =>
        {
            var room = Room.Open();
            var known = parsed.GetRequiredValue(keys).SelectMany(k => MucKey.Read(k.FullName)).ToDictionary(k => k.Key, k => k.Value, StringComparer.Ordinal);
            var clock = System.Diagnostics.Stopwatch.StartNew();
            void Tell(string what) => Console.Error.WriteLine($"{clock.Elapsed.TotalSeconds:0} s {what}");
            List<KeyedMessage> messages = [.. parsed.GetRequiredValue(texts).SelectMany(t => MucDocument.Read(t.FullName)).Where(d => known.ContainsKey(d.Id)).Select(d => new KeyedMessage(room.Read(d), known[d.Id]))];
            Tell($"{messages.Count} messages read");
            var (whole, parts) = new MucLearner(messages, room.Shapes, MucThresholds.Default, parsed.GetValue(folds)).Learn(Tell);
            if (parsed.GetValue(heldOut) is { } answers)
            {
                using var writer = new StreamWriter(answers.FullName);
                for (int i = 0; i < messages.Count; i++)
                {
                    var coder = new MucCoder(parts[i % parts.Length], MucThresholds.Default, room.Shapes);
                    MucTemplate.Write(writer, messages[i].Reading.Message.Id, [.. coder.Code(messages[i].Reading).Select(c => room.Filler.Fill(messages[i].Reading, c))]);
                }
            }

            if (parsed.GetValue(output) is { } file)
            {
                whole.Write(file.FullName);
            }

            Tell("done");
        });
        return verb;
    }

    /// <summary>What both verbs need: the language layer with the theatre of these messages, word classes, and who fills templates.</summary>
    private sealed record Room(LanguageLayer Language, MentionFinder Mentions, WordShapes Shapes, TemplateFiller Filler)
    {
        public static Room Open()
        {
            var theatres = TheatreSet.Read([DataFolders.Theatres], [Theatre]);
            return new Room(new LanguageLayer(theatres), MentionFinder.Read(Path.Combine(DataFolders.Ontology, "words")), WordShapes.Read(DataFolders.Models),
                new TemplateFiller(new DaySlot(), new PlaceSlot(theatres.Countries)));
        }

        public MucReading Read(MucDocument document) => MucReading.Of(document, Language, Mentions);
    }
}
