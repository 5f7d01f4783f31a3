using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Cairn.Cleaning;
using Cairn.Cleaning.Html;
using Cairn.Collection;
using Cairn.Exams.Learning;

namespace Cairn.Exams.Cleaning;

/// <summary>Pages whose report text is known: reports coded by hand, which list their furniture, and web pages with their article's body,
/// written out line by line as a scraper would.</summary>
internal sealed class LabelledPages(Cleaner cleaner)
{
    private const int LongLine = 12, ShortLine = 3;

    /// <summary>Hand-coded reports count this much more than web pages of all kinds.</summary>
    private const double CodedWeight = 3;

    /// <param name="gold">The folder of the coding, one JSON a report.</param>
    /// <param name="texts">The folder of the reports.</param>
    /// <param name="heldOut">Stems that are not read.</param>
    public IEnumerable<LabelledLine> Coded(DirectoryInfo gold, DirectoryInfo texts, IReadOnlySet<string> heldOut)
    {
        foreach (var file in gold.EnumerateFiles("*.json").OrderBy(f => f.Name, StringComparer.Ordinal))
        {
            string stem = Path.GetFileNameWithoutExtension(file.Name), path = Path.Combine(texts.FullName, stem + ".txt");
            if (heldOut.Contains(stem) || !File.Exists(path))
            {
                continue;
            }

            using var coding = JsonDocument.Parse(File.ReadAllText(file.FullName));
            string[] furniture = [.. coding.RootElement.GetProperty("boilerplate").EnumerateArray().Select(b => Fold(b.GetString()!))];
            var page = cleaner.Draft(Report.FromText(stem, File.ReadAllText(path)));
            foreach (var line in Lines(stem, page, text => Array.Exists(furniture, f => f.Contains(text, StringComparison.Ordinal) || (text.Contains(f, StringComparison.Ordinal) && f.Length * 5 >= text.Length * 4)), isCoded: true))
            {
                yield return line;
            }
        }
    }

    /// <param name="folder">The extraction exam's folder: html/*.html.gz and ground-truth.json.</param>
    public IEnumerable<LabelledLine> Web(DirectoryInfo folder)
    {
        using var truth = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder.FullName, "ground-truth.json")));
        foreach (var article in truth.RootElement.EnumerateObject().OrderBy(a => a.Name, StringComparer.Ordinal))
        {
            string path = Path.Combine(folder.FullName, "html", article.Name + ".html.gz"), body = Fold(article.Value.GetProperty("articleBody").GetString()!);
            using var packed = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
            using var reader = new StreamReader(packed, Encoding.UTF8);
            var html = HtmlPage.Read(reader.ReadToEnd());
            var report = Report.FromText(article.Name, string.Join('\n', html.Lines.Select(l => l.Line.Text)));
            var document = cleaner.Clean(report);
            if (!document.IsAccepted || document.Value.Language != "en")
            {
                continue;
            }

            string title = Fold(html.Title);
            foreach (var line in Lines(article.Name, cleaner.Draft(report), text => !body.Contains(text, StringComparison.Ordinal), isCoded: false))
            {
                // What the article's body lacks may be a caption or its title, and a word or two may stand in the body by chance: neither teaches.
                int words = line.Text.Split(' ').Length;
                bool doubtful = line.Case.Label == 1 ? words >= LongLine || title.Contains(Fold(line.Text), StringComparison.Ordinal) : words <= ShortLine;
                if (!doubtful)
                {
                    yield return line;
                }
            }
        }
    }

    private static IEnumerable<LabelledLine> Lines(string stem, PageDraft page, Func<string, bool> isFurniture, bool isCoded)
    {
        var staying = page.Lines.FindAll(l => l.Stays);
        var left = new LineFeatures(staying);
        var all = new LineFeatures(page.Lines);
        for (int i = 0, at = 0; i < page.Lines.Count; i++)
        {
            var line = page.Lines[i];
            int place = line.Stays ? at++ : -1;
            if (!LineJudge.IsJudged(line) || (line.Stays && left.IsHeading(place)))
            {
                continue;
            }

            string[] features = [.. (line.Stays ? left.Of(place) : all.Of(i)).Distinct()];
            bool furniture = !line.Stays || isFurniture(Fold(line.Text));
            yield return new LabelledLine(stem, line.Text, new LearningCase(features, furniture ? 1 : 0, isCoded ? CodedWeight : 1), line.Stays && isCoded);
        }
    }

    private static string Fold(string text) => string.Join(' ', text.Replace('’', '\'').Replace('‘', '\'').Replace('“', '"').Replace('”', '"').Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
