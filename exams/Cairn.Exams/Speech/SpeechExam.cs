using System.CommandLine;
using System.Globalization;
using Cairn.Exams.Specs;
using Cairn.Language;
using Cairn.Theatres;

namespace Cairn.Exams.Speech;

/// <summary>Measures who is made to speak: the share of the questions in spec files (<see cref="SpeakerQuestion"/>) that are answered right.</summary>
/// <remarks>No theatre's names are known, so that every speaker is read from the sentences alone.</remarks>
internal static class SpeechExam
{
    public static Command Verb()
    {
        var input = new Option<FileInfo[]>("--in") { Required = true, AllowMultipleArgumentsPerToken = true, Description = "Spec files with lines that ask for a speaker." };
        var errors = new Option<bool>("--errors") { Description = "Lists the wrong answers." };
        var verb = new Command("speech", "The share of attributed words whose speaker is found.") { input, errors };
        verb.SetAction(parsed => Measure(parsed.GetRequiredValue(input), parsed.GetValue(errors)));
        return verb;
    }

    private static int Measure(FileInfo[] files, bool errors)
    {
        var language = new LanguageLayer(new TheatreSet { Countries = [], Theatres = [] });
        foreach (var file in files)
        {
            var counts = new Dictionary<string, (int Right, int All)>(StringComparer.Ordinal);
            int cases = 0;
            foreach (var spec in SpecFile.Read(file.FullName, file.DirectoryName!))
            {
                var reading = language.Read(SpecDocument.Of(spec.Input, spec.Published));
                cases++;
                foreach (var question in spec.Expected.Select(SpeakerQuestion.Of).OfType<SpeakerQuestion>())
                {
                    string answer = question.Answer(reading);
                    bool right = question.IsRight(answer);
                    var (had, all) = counts.GetValueOrDefault(question.Verb);
                    counts[question.Verb] = (had + (right ? 1 : 0), all + 1);
                    if (errors && !right)
                    {
                        Console.WriteLine($"{spec.File}:{spec.Line} {question.Verb} \"{question.Name}\", answered \"{answer}\" for \"{question.Words}\" in: {spec.Input}");
                    }
                }
            }

            foreach (var (verb, (right, all)) in counts.OrderByDescending(c => c.Key, StringComparer.Ordinal))
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"SPEECH {file.Name} {cases} passages: {verb} right {right} of {all}, {100.0 * right / all:F1}%"));
            }
        }

        return 0;
    }
}
