using System.CommandLine;

namespace Cairn.Exams.Relevance;

/// <summary>The verb that learns which reports are about conflict, and measures that on parts held out.</summary>
internal static class RelevanceVerb
{
    public static Command Learn()
    {
        var exams = new Option<DirectoryInfo>("--exams") { Required = true, Description = "The folder of the exams." };
        var treebank = new Option<FileInfo>("--treebank") { Required = true, Description = "A treebank whose documents are about other things: en_ewt-train.conllu." };
        var samples = new Option<DirectoryInfo>("--samples") { DefaultValueFactory = _ => new DirectoryInfo("samples"), Description = "The project's samples." };
        var output = new Option<FileInfo?>("--out") { Description = "Where the weights go; without it only the measure is told." };
        var folds = new Option<int>("--folds") { DefaultValueFactory = _ => 5, Description = "Into how many parts the texts are cut." };
        var verb = new Command("relevance-learn", "Learns which reports are about conflict or political violence, and measures it on parts held out.") { exams, treebank, samples, output, folds };
        verb.SetAction(parsed => new RelevanceLearning(RelevanceCorpus.Read(parsed.GetRequiredValue(exams).FullName, parsed.GetRequiredValue(samples).FullName, parsed.GetRequiredValue(treebank).FullName))
            .Run(parsed.GetValue(output), parsed.GetValue(folds)));
        return verb;
    }
}
