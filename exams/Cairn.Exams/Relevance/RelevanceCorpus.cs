using System.Text;
using System.Text.Json;
using Cairn.Cleaning;
using Cairn.Collection;
using Cairn.Exams.Muc4;
using Cairn.Exams.SubTypes;

namespace Cairn.Exams.Relevance;

/// <summary>The texts that relevance is learned from: conflict reports of the exams and the samples, and local news, health news, web pages and letters for the rest.</summary>
internal static class RelevanceCorpus
{
    /// <param name="exams">The folder of the exams.</param>
    /// <param name="samples">The project's samples.</param>
    /// <param name="treebank">A treebank in CoNLL-U with its documents marked.</param>
    public static IEnumerable<RelevanceText> Read(string exams, string samples, string treebank) =>
    [
        .. Reports("reports", Path.Combine(exams, "reports", "texts"), new HashSet<string>()),
        .. Reports("samples", Path.Combine(samples, "reports"), File.ReadLines(Path.Combine(samples, "gold", "held-out.txt")).ToHashSet(StringComparer.Ordinal)),
        .. SnippetFile.Read(new FileInfo(Path.Combine(exams, "subtypes", "open.tsv"))).Where(s => !IsOffConflict(s.Label)).Select(s => new RelevanceText("subtypes", s.Text, true)),
        .. SnippetFile.Read(new FileInfo(Path.Combine(samples, "snippets.tsv"))).Select(s => new RelevanceText("snippets", s.Text, true)),
        .. Incidents(Path.Combine(exams, "learning", "satp-train.tsv")),
        .. Messages(Path.Combine(exams, "muc4", "dev")),
        .. Plain("LGL", Path.Combine(exams, "geoparsing", "LGL", "texts")),
        .. Plain("GeoVirus", Path.Combine(exams, "geoparsing", "GeoVirus", "texts")),
        .. Pages(Path.Combine(exams, "extraction", "ground-truth.json")),
        .. Treebank(treebank),
    ];

    /// <param name="set">What to call the collection.</param>
    /// <param name="folder">The folder of the reports.</param>
    /// <param name="heldOut">Stems of reports that are only scored.</param>
    private static IEnumerable<RelevanceText> Reports(string set, string folder, IReadOnlySet<string> heldOut) =>
        new Collector(new CollectionLimits(), TimeProvider.System).CollectAsync([folder], default).ToBlockingEnumerable()
            .Select(report => report.Value).OfType<Report>().Where(report => !heldOut.Contains(report.Receipt.Stem)).Select(report => new Cleaner().Clean(report).Value).OfType<Document>()
            .Select(document => new RelevanceText(set, document.Text, true));

    /// <summary>Disasters, crime and diplomacy, which the snippets have beside ACLED's sub-types.</summary>
    private static bool IsOffConflict(string label) => label is "MAN_MADE_DISASTER" or "NATURAL_DISASTER" or "ORG_CRIME" or "DIPLO" or "ATTRIB";

    /// <summary>Incident paragraphs, those with an incident of a kind that is named in their columns.</summary>
    private static IEnumerable<RelevanceText> Incidents(string path) =>
        File.ReadLines(path).Select(line => line.Split('\t')).Where(cells => cells.Skip(1).Contains("1")).Select(cells => new RelevanceText("satp", cells[0], true));

    /// <summary>Messages whose key has an incident; the others are mostly about violence too, and are not used.</summary>
    private static IEnumerable<RelevanceText> Messages(string folder)
    {
        string[] files = [.. Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal)];
        var keys = files.Where(f => Path.GetFileName(f).StartsWith("key", StringComparison.Ordinal)).SelectMany(MucKey.Read).ToDictionary(k => k.Key, k => k.Value, StringComparer.OrdinalIgnoreCase);
        return files.Where(f => !Path.GetFileName(f).StartsWith("key", StringComparison.Ordinal)).SelectMany(f => MucDocument.Read(f))
            .Where(m => keys.TryGetValue(m.Id, out var templates) && templates.Count > 0).Select(m => new RelevanceText("muc4", m.Document.Text, true));
    }

    private static IEnumerable<RelevanceText> Plain(string set, string folder) =>
        Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).Select(file => new RelevanceText(set, File.ReadAllText(file), false));

    private static IEnumerable<RelevanceText> Pages(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        return [.. json.RootElement.EnumerateObject().Select(page => new RelevanceText("extraction", page.Value.GetProperty("articleBody").GetString() ?? "", false))];
    }

    private static IEnumerable<RelevanceText> Treebank(string path)
    {
        var text = new StringBuilder();
        foreach (string line in File.ReadLines(path).Append("# newdoc"))
        {
            if (line.StartsWith("# newdoc", StringComparison.Ordinal))
            {
                if (text.Length > 0)
                {
                    yield return new RelevanceText("treebank", text.ToString(), false);
                }

                text.Clear();
            }
            else if (line.StartsWith("# text = ", StringComparison.Ordinal))
            {
                text.Append(line.AsSpan(9)).Append(' ');
            }
        }
    }
}
