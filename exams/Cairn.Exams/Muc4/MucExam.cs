using System.CommandLine;
using Cairn.Theatres;

namespace Cairn.Exams.Muc4;

/// <summary>The exam <c>muc4</c>: incident templates out of wire messages. A second verb learns the model from messages with keys and answers
/// each of them by models that have not seen it.</summary>
internal static class MucExam
{
    public static Command Answer()
    {
        var texts = new Option<FileInfo>("--texts") { Required = true, Description = "The messages, in one file." };
        var output = new Option<FileInfo>("--out") { Required = true, Description = "Where the templates go." };
        var model = new Option<FileInfo?>("--model") { Description = "The learned model; the one that ships unless given." };
        var verb = new Command("muc4", "Incident templates out of messages, in the form of the MUC-4 keys.") { texts, output, model };
        verb.SetAction(parsed =>
        {
            string path = parsed.GetValue(model)?.FullName ?? MucRoom.Model;
            var room = MucRoom.Open(path);
            var thresholds = MucThresholds.Read(MucRoom.Thresholds);
            var coder = new MucCoder(MucModel.Read(path), thresholds, room.Shapes, room.Places);
            using var writer = new StreamWriter(parsed.GetRequiredValue(output).FullName);
            foreach (var document in MucDocument.Read(parsed.GetRequiredValue(texts).FullName))
            {
                MucTemplate.Write(writer, document.Id, room.Answer(room.Read(document), coder, thresholds));
            }
        });
        return verb;
    }

    public static Command Learn()
    {
        var texts = new Option<FileInfo[]>("--texts") { Required = true, AllowMultipleArgumentsPerToken = true, Description = "Files of messages." };
        var keys = new Option<FileInfo[]>("--keys") { Required = true, AllowMultipleArgumentsPerToken = true, Description = "Their key files." };
        var folds = new Option<int>("--folds") { DefaultValueFactory = _ => 6, Description = "Into how many parts the messages are cut, each answered by what the others taught." };
        var heldOut = new Option<FileInfo?>("--held-out") { Description = "Where the answers of models that have not seen the message go; with several thresholds the name of their file is added." };
        var thresholds = new Option<FileInfo[]>("--thresholds") { AllowMultipleArgumentsPerToken = true, Description = "Files of thresholds to answer with; the one that ships unless given. The first is learned with." };
        var output = new Option<FileInfo?>("--out") { Description = "Where the model learned from all messages goes; the kinds of words that it knows go beside it (NAME-kinds.tsv)." };
        var verb = new Command("muc4-learn", "Learns the model of the MUC-4 exam from messages with keys, and answers each part of them by the others.") { texts, keys, folds, heldOut, thresholds, output };
        verb.SetAction(parsed =>
        {
            var room = MucRoom.OpenToLearn();
            var known = parsed.GetRequiredValue(keys).SelectMany(k => MucKey.Read(k.FullName)).ToDictionary(k => k.Key, k => k.Value, StringComparer.Ordinal);
            List<KeyedMessage> messages = [.. parsed.GetRequiredValue(texts).SelectMany(t => MucDocument.Read(t.FullName)).Where(d => known.ContainsKey(d.Id)).Select(d => new KeyedMessage(room.Read(d), known[d.Id]))];
            string[] files = parsed.GetValue(thresholds) is { Length: > 0 } given ? [.. given.Select(f => f.FullName)] : [MucRoom.Thresholds];
            var (whole, parts) = new MucLearner(messages, room.Shapes, room.Places, MucThresholds.Read(files[0]), parsed.GetValue(folds), Console.Error.WriteLine).Learn();
            if (parsed.GetValue(output) is { } file)
            {
                whole.Value.Write(file.FullName);
                room.Shapes.Kinds.Write(MucRoom.KindsBeside(file.FullName));
            }

            foreach (string set in parsed.GetValue(heldOut) is null ? [] : files)
            {
                string path = parsed.GetValue(heldOut)!.FullName + (files.Length > 1 ? "." + Path.GetFileNameWithoutExtension(set) : "");
                WriteHeldOut(path, room, messages, parts, MucThresholds.Read(set));
            }
        });
        return verb;
    }

    private static void WriteHeldOut(string path, MucRoom room, List<KeyedMessage> messages, MucModel[] parts, MucThresholds thresholds)
    {
        MucCoder[] coders = [.. parts.Select(part => new MucCoder(part, thresholds, room.Shapes, room.Places))];
        using var writer = new StreamWriter(path);
        for (int i = 0; i < messages.Count; i++)
        {
            MucTemplate.Write(writer, messages[i].Reading.Message.Id, room.Answer(messages[i].Reading, coders[i % coders.Length], thresholds));
        }
    }
}
