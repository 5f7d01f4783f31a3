using Cairn.Ledger;
using Cairn.Ledger.Grades;
using Cairn.Ledger.Incidents;

namespace Cairn.App.Web;

/// <summary>The grades that hold of the speakers of tolls, as published figures need them.</summary>
internal static class HeldGrades
{
    public static async Task<Dictionary<string, Reliability>> OfAsync(ILedgerReader ledger, IEnumerable<Incident> incidents, CancellationToken stop)
    {
        var grades = new Dictionary<string, Reliability>(StringComparer.OrdinalIgnoreCase);
        foreach (string speaker in incidents.SelectMany(i => i.Tolls).Select(t => t.Speaker).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if ((await ledger.GradesAsync(speaker, stop)).LastOrDefault() is { } grade)
            {
                grades[speaker] = grade.Reliability;
            }
        }

        return grades;
    }
}
