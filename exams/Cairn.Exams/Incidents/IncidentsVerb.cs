using System.CommandLine;
using System.Globalization;
using Cairn.Resolution;
using Cairn.Theatres;

namespace Cairn.Exams.Incidents;

/// <summary>Measures incidents and source families on the samples and their answers.</summary>
internal static class IncidentsVerb
{
    public static Command Verb()
    {
        var folder = new Option<string>("--samples") { Description = "Folder with reports, retold, incidents.tsv and families.tsv.", DefaultValueFactory = _ => Path.Combine(DataFolders.Samples, "..") };
        var errors = new Option<bool>("--errors") { Description = "Name wrong and missed joins, without those of held-out samples." };
        var verb = new Command("incidents", "B-cubed of incidents and families over the samples.") { folder, errors };
        verb.SetAction(async (parsed, stop) =>
        {
            string samples = parsed.GetRequiredValue(folder);
            var score = await IncidentScore.OfAsync(samples, stop);
            Console.WriteLine(Line("all events", score.Events));
            Console.WriteLine(Line("events that others tell too", score.Told));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"pairs {score.Pairs.Right}, joined {score.Pairs.Found}, wrong joins {score.WrongJoins.Length}"));
            Console.WriteLine(Line("families", score.Families) + string.Create(CultureInfo.InvariantCulture, $" ({score.FamiliesInAnswers} families with kin)"));
            if (parsed.GetValue(errors))
            {
                string[] heldOut = File.ReadAllLines(Path.Combine(samples, "gold", "held-out.txt"));
                foreach (string fault in score.WrongJoins.Select(w => "wrong: " + w).Concat(score.MissedJoins.Select(m => "missed: " + m)).Concat(score.FamilyFaults).Where(f => !heldOut.Any(f.Contains)))
                {
                    Console.WriteLine(fault);
                }
            }
        });
        return verb;
    }

    private static string Line(string what, BCubed score) => string.Create(CultureInfo.InvariantCulture, $"{what}: B-cubed P {score.Precision:0.000} R {score.Recall:0.000} F {score.F:0.000}");
}
